using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>Finds the exceptions that stand for failed requests.</summary>
internal sealed class ErrorMappingBuilder(ClientOptions options, TypeResolver resolver, TypeCatalog catalog)
{
    private const string ClientErrors = "4XX";
    private const string ServerErrors = "5XX";
    private const string AllErrors = "XXX";

    private readonly MimeTypes mimeTypes = new(options.StructuredMimeTypes);

    public EquatableArray<ErrorMappingDefinition> Build(Operation operation, OperationPlace place)
    {
        var mapping = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string code, Response response) in operation.Responses)
        {
            if (IsErrorCode(code) && ErrorType(response, code, place) is { } type) mapping[code] = type;
        }

        if (operation.Responses.TryGetValue("default", out Response other))
        {
            foreach (string code in new[] { ClientErrors, ServerErrors })
            {
                if (!mapping.ContainsKey(code) && ErrorType(other, code, place) is { } type) mapping[code] = type;
            }
        }

        if (mapping.TryGetValue(ClientErrors, out string client) && mapping.TryGetValue(ServerErrors, out string server) && client == server)
        {
            mapping.Remove(ClientErrors);
            mapping.Remove(ServerErrors);
            mapping[AllErrors] = client;
        }

        return mapping.Keys.OrderBy(code => code, StringComparer.Ordinal).Select(code => new ErrorMappingDefinition(code, mapping[code])).ToEquatableArray();
    }

    private static bool IsErrorCode(string code) => code.Length == 3 && code[0] is '4' or '5';

    private string? ErrorType(Response response, string code, OperationPlace place)
    {
        List<MapEntry<MediaType>> structured = mimeTypes.Structured(response.Resolved.Content);
        if (structured.Count == 0) return null;
        Schema use = TypeResolver.Unwrap(structured[0].Value.Schema!);
        if (!IsClass(use.Resolved)) return null;
        catalog.Errors.Add(use.Resolved);
        return resolver.Resolve(use, response.Reference is null ? place.Named(code + "Error") : place.NamedIn(options.ModelsNamespace, code + "Error")).Name;
    }

    private bool IsClass(Schema schema) => schema.Boolean is null && SchemaShape.UnionBranches(schema, out _).Count == 0 && !SchemaShape.IsEnum(schema)
        && (SchemaShape.IsObject(schema) || schema.AllOf.Any(part => SchemaShape.IsObject(part.Resolved))) && !(options.TypedMaps && SchemaShape.IsMap(schema));
}
