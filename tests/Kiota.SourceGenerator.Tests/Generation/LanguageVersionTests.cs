using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Tests.Generation;

public sealed class LanguageVersionTests
{
    public static TheoryData<LanguageVersion> Versions =>
        [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_supported_version_of_the_language_takes_the_code(LanguageVersion version)
    {
        var switches = new Dictionary<string, string> { ["OpenEnums"] = "true", ["RequiredMembers"] = "true", ["TypedMaps"] = "true" };
        foreach (string spec in (string[])["auth0-hooks", "enums", "maps", "required", "unions", "models", "bodies", "paths"])
        {
            ClientProject.AssertNone(ClientProject.With(ClientProject.Spec(spec), switches, version).Faults());
            ClientProject.AssertNone(ClientProject.With(ClientProject.Spec(spec), version: version).Faults());
        }
    }
}
