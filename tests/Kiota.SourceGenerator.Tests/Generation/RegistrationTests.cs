using System.Collections.Immutable;

namespace Kiota.SourceGenerator.Tests.Generation;

public class RegistrationTests
{
    private const string Json = "Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory";
    private const string Text = "Microsoft.Kiota.Serialization.Text.TextParseNodeFactory";

    [Theory]
    [InlineData(Json, false)]
    [InlineData(Json + ";" + Text, true)]
    [InlineData(Text + ";" + Json, true)]
    public void The_reader_of_JSON_is_always_registered_unless_it_is_the_only_one(string deserializers, bool isAlways)
    {
        ClientProject project = ClientProject.Fast(ClientProject.Spec("models"), ImmutableDictionary<string, string>.Empty.Add("Deserializers", deserializers));
        ClientProject.AssertNone(project.Faults());
        string client = Assert.Single(project.Run().GeneratedSources, source => source.HintName.EndsWith(".ApiClient.g.cs", StringComparison.Ordinal)).SourceText.ToString();
        string line = Assert.Single(client.Split('\n'), line => line.Contains("RegisterDefaultDeserializer<global::Kiota.Utf8Json.Utf8ParseNodeFactory>", StringComparison.Ordinal));
        Assert.Equal(isAlways, !line.Contains("if (", StringComparison.Ordinal));
    }
}
