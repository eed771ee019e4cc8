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
        foreach (string code in SuccessCodes)
        {
            if (!operation.Responses.TryGetValue(code, out Response response)) continue;
            List<(string Name, MediaType Type)> structured = mimeTypes.Structured(response.Resolved.Content);
            if (structured.Count > 0) return new ResponseDefinition(BodyTypes.Resolve(resolver, structured[0].Type.Schema!, place.Named(name + "Response")));
        }

        if (operation.Responses.Any(entry => NoContentCodes.Contains(entry.Name))) return new ResponseDefinition(null);
        bool text = operation.Responses.Any(entry => entry.Value.Resolved.Content.ContainsKey(MimeTypes.PlainText));
        return new ResponseDefinition(text ? ScalarTypes.String : ScalarTypes.Stream);
    }
}
