using Kiota.SourceGenerator.Building.Paths;
using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>Builds the two methods of an operation.</summary>
internal sealed class OperationBuilder(ClientOptions options, TypeResolver resolver, TypeCatalog catalog, string? baseUrl)
{
    private readonly MimeTypes mimeTypes = new(options.StructuredMimeTypes);
    private readonly RequestBodyBuilder bodies = new(options, resolver, catalog);
    private readonly ResponseBuilder responses = new(options, resolver);
    private readonly ErrorMappingBuilder errors = new(options, resolver, catalog);
    private readonly QueryParametersBuilder queries = new(options, resolver);

    public OperationDefinition Build(PathNode node, ItemOperation written, OperationPlace place, string builderTemplate, List<TypeDefinition> nested)
    {
        (PathItem item, Operation operation, string _) = written;
        string name = operation.Method[0] + operation.Method.Substring(1).ToLowerInvariant();
        string ownTemplate = UrlTemplate.OfOperation(node, written);
        bool needsOwn = !UrlTemplate.HasPathOfBuilder(node, written)
            || (OperationParameters.Query(item, operation).Any(parameter => parameter.Required) && !builderTemplate.StartsWith(RequiredStart(ownTemplate), StringComparison.Ordinal));
        QueryParametersDefinition? query = queries.Build(item, operation, name, place);
        if (query is not null) nested.Add(query);
        ResponseDefinition response = responses.Build(operation, name, place);
        EquatableArray<ErrorMappingDefinition> mapping = errors.Build(operation, place with { ClassStart = responses.ComponentName(operation) ?? place.ClassStart });
        string? accept = Accept(operation, response);
        return new OperationDefinition
        {
            Method = operation.Method,
            Name = name,
            Documentation = Descriptions.Of(operation.Description ?? operation.Summary, operation.ExternalDocs),
            Obsolete = Descriptions.Obsolete(operation.Deprecated, operation.Deprecation),
            Body = bodies.Build(operation, name, place),
            Response = response.Type is { } type && BodyTypes.IsWrappedAnswer(type, accept) ? response with { Wrapped = true } : response,
            QueryParametersType = query is null ? null : "global::" + query.FullName,
            Errors = mapping,
            Accept = accept,
            UrlTemplate = needsOwn ? ownTemplate : null,
            OwnServer = Servers.Own(item, operation, baseUrl) is { } server ? new ServerDefinition(baseUrl, UrlTemplate.OnServer(server, ownTemplate)) : null,
        };
    }

    // The required parameters stand before the optional ones, so the start tells whether they are the same.
    private static string RequiredStart(string template)
    {
        int question = template.IndexOf('?');
        int optional = question < 0 ? -1 : template.IndexOf("{&", question, StringComparison.Ordinal);
        return optional < 0 ? template : template.Substring(0, optional);
    }

    private string? Accept(Operation operation, ResponseDefinition response)
    {
        List<string> success = ContentTypes(operation, code => code[0] == '2');
        if (response.Type is { Kind: not ValueKind.Stream }) return mimeTypes.Accept(success) ?? (success.Count > 0 ? string.Join(", ", success) : null);
        if (response.Type is null) return mimeTypes.Accept(ContentTypes(operation, code => code[0] is not ('2' or '3')));
        return success.Count > 0 ? string.Join(", ", success) : mimeTypes.Accept(ContentTypes(operation, _ => true));
    }

    private static List<string> ContentTypes(Operation operation, Func<string, bool> wanted) => operation.Responses
        .Where(entry => entry.Name.Length > 0 && wanted(entry.Name)).SelectMany(entry => entry.Value.Resolved.Content.Select(content => content.Name)).Distinct().ToList();
}
