using System.Text;
using Golden;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Tests.Generation;

/// <summary>One small document for each feature, and the code that it becomes. HOOKS_ACCEPT=1 rewrites what is kept.</summary>
public sealed class SnapshotTests
{
    private static readonly Dictionary<string, string> AllSwitches = new() { ["OpenEnums"] = "true", ["RequiredMembers"] = "true", ["TypedMaps"] = "true" };

    public static TheoryData<string> Specs => new(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.yaml")
        .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_feature_becomes_code_that_compiles_without_a_warning(string spec) => Check(spec, null);

    [Theory]
    [InlineData("auth0-hooks")]
    [InlineData("enums")]
    [InlineData("maps")]
    [InlineData("required")]
    public void A_feature_under_the_switches_becomes_code_that_compiles_without_a_warning(string spec) => Check(spec, AllSwitches);

    [Theory]
    [InlineData("models", "BackingStore", "true")]
    [InlineData("models", "AdditionalData", "false")]
    [InlineData("models", "Accessibility", "internal")]
    [InlineData("bodies", "StructuredMimeTypes", "text/plain;q=0.8|application/json")]
    [InlineData("bodies", "Serializers", "none")]
    public void An_option_becomes_code_that_compiles_without_a_warning(string spec, string option, string value) =>
        Check(spec, new Dictionary<string, string> { [option] = value }, "." + option);

    [Theory]
    [InlineData("models")]
    [InlineData("unions")]
    [InlineData("maps")]
    [InlineData("enums")]
    public void The_fast_path_of_a_feature_compiles_without_a_warning(string spec) =>
        Check(spec, ClientProject.Fast(ClientProject.Spec(spec), AllSwitches), ".fast");

    private static void Check(string spec, Dictionary<string, string>? metadata, string? suffix = null) =>
        Check(spec, ClientProject.With(ClientProject.Spec(spec), metadata), suffix ?? (metadata is null ? "" : ".switches"));

    private static void Check(string spec, ClientProject project, string suffix)
    {
        ClientProject.AssertNone(project.Faults());
        var text = new StringBuilder();
        foreach (GeneratedSourceResult source in project.Run().GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal))
            text.Append("// ---- ").Append(source.HintName).Append('\n').Append(source.SourceText);
        GoldenFile.Matches($"Snapshots/{spec}{suffix}", text.ToString());
    }
}
