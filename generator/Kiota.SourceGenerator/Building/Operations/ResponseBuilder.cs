using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>Finds what a successful call gives.</summary>
internal sealed class ResponseBuilder(ClientOptions options, TypeResolver resolver)
{
    private static readonly string[] SuccessCodes = ["200", "201", "202", "203", "206", "2XX"];
    private static readonly HashSet<string> NoContentCodes = new(["201", "202", "204", "205", "301", "302", "303", "304", "307"], StringComparer.Ordinal);

    private readonly MimeTypes mimeTypes = new(options.StructuredMimeTypes);

    public ResponseDefinition Build(Operation operation, string name, OperationPlace place)
    {
        if (Success(operation) is { } success)
        {
            InlinePlace at = success.Response.Reference is null ? place.Named(name + "Response") : place.NamedIn(options.ModelsNamespace, name + "Response");
            return new ResponseDefinition(BodyTypes.Resolve(resolver, success.Schema, at));
        }

        if (operation.Responses.Any(entry => NoContentCodes.Contains(entry.Name))) return new ResponseDefinition(null);
        bool text = operation.Responses.Any(entry => entry.Value.Resolved.Content.ContainsKey(MimeTypes.PlainText));
        return new ResponseDefinition(text ? ScalarTypes.String : ScalarTypes.Stream);
    }

    /// <summary>The class name of the component that a successful call gives; null if it is none.</summary>
    public string? ComponentName(Operation operation) =>
        Success(operation) is { } success && TypeResolver.ComponentName(success.Schema) is { } component ? ComponentNames.ClassNameOf(component) : null;

    private (Response Response, Schema Schema)? Success(Operation operation)
    {
        foreach (string code in SuccessCodes)
        {
            if (!operation.Responses.TryGetValue(code, out Response response)) continue;
            List<MapEntry<MediaType>> structured = mimeTypes.Structured(response.Resolved.Content);
            if (structured.Count > 0) return (response, structured[0].Value.Schema!);
        }

        return null;
    }
}
