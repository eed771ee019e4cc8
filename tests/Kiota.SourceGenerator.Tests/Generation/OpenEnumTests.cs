using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Tests.Generation;

/// <summary>What an open enum has besides its values.</summary>
public sealed class OpenEnumTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /things:
            get:
              parameters: [{ name: state, in: query, schema: { type: string, enum: [jsonConverter, read, printMembers, value, done] } }]
              responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/JsonConverter" } } } } }
        components:
          schemas:
            JsonConverter: { type: string, enum: [a, JsonConverter], deprecated: true }
        """;

    private static readonly Dictionary<string, string> Open = new() { ["OpenEnums"] = "true" };

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp12)]
    public void Its_values_and_its_own_name_may_be_called_like_its_members(LanguageVersion version)
    {
        CSharpCompilation client = ClientProject.With(Document, Open, version).Compile();

        INamedTypeSymbol state = client.GetSymbolsWithName("GetStateQueryParameterType", SymbolFilter.Type).Cast<INamedTypeSymbol>().Single();
        Assert.Equal(["JsonConverterValue", "ReadValue", "PrintMembersValue", "ValueValue", "Done"], state.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsStatic).Select(field => field.Name));
        Assert.Equal("JsonConverter", Assert.Single(state.GetTypeMembers()).Name);
    }

    [Fact]
    public void It_has_no_converter_where_nothing_knows_converters() =>
        Assert.DoesNotContain(
            ClientProject.Without(Document, Open, "System.Text.Json", "Microsoft.Kiota.Serialization.Json").Run().GeneratedSources,
            source => source.SourceText.ToString().Contains("System.Text.Json", StringComparison.Ordinal));
}
