using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.OpenApi.Reading;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tests.OpenApi;

/// <summary>Short ways to read a document in a test.</summary>
internal static class Spec
{
    public static (OpenApiDocument? Document, IReadOnlyList<SpecDiagnostic> Diagnostics) Read(
        string text, string path = "api.yaml", params (string Path, string Text)[] companions) =>
        OpenApiReader.Read(new(path, text), companions.Select(c => new SpecFile(c.Path, c.Text)), CancellationToken.None);

    /// <summary>Reads a document that has nothing to complain about.</summary>
    public static OpenApiDocument ReadClean(string text, string path = "api.yaml", params (string Path, string Text)[] companions)
    {
        (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> diagnostics) = Read(text, path, companions);
        Assert.Empty(diagnostics);
        return document!;
    }

    /// <summary>Reads a schema on its own, indented by nothing, in a document of the given version.</summary>
    public static Schema ReadSchema(string yaml, string version = "3.1.0")
    {
        string indented = string.Join("\n", yaml.Split('\n').Select(line => "      " + line));
        return ReadClean($"openapi: {version}\ncomponents:\n  schemas:\n    S:\n{indented}\n    Other: {{type: object}}\n").Components.Schemas["S"];
    }

    /// <summary>A diagnostic as a test states it: id, line and column.</summary>
    public static string At(this SpecDiagnostic diagnostic) =>
        $"{diagnostic.Id}({diagnostic.Position.Line},{diagnostic.Position.Column})";
}
