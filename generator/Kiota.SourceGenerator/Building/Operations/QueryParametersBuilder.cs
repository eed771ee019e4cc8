using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Building.Paths;
using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>Builds the class of an operation's query parameters.</summary>
internal sealed class QueryParametersBuilder(ClientOptions options, TypeResolver resolver)
{
    public QueryParametersDefinition? Build(PathItem item, Operation operation, string operationName, OperationPlace place)
    {
        List<Parameter> parameters = OperationParameters.Query(item, operation);
        if (parameters.Count == 0) return null;
        string className = $"{place.BuilderName}{operationName}QueryParameters";
        var names = new PropertyNames(isException: false);
        return new QueryParametersDefinition
        {
            Namespace = place.Namespace,
            Name = className,
            Owner = place.BuilderName,
            Accessibility = "public",
            Documentation = Descriptions.Of(operation.Description ?? operation.Summary),
            Parameters = parameters.Select(parameter => Parameter(parameter, names.Take(SymbolText(parameter.Name), className), operationName, place)).ToEquatableArray(),
        };
    }

    private QueryParameterDefinition Parameter(Parameter parameter, string name, string operationName, OperationPlace place)
    {
        TypeReference type = ParameterType(parameter, operationName, place);
        return new QueryParameterDefinition
        {
            Name = name,
            TemplateName = UrlTemplate.EncodeName(parameter.Name),
            Type = type,
            Separator = type.Kind != ValueKind.Array || parameter.Explode ? null : Delimiter.Of(parameter.Style),
            HidesBase = ReservedNames.IsObjectMember(name),
            Documentation = Descriptions.Of(parameter.Description ?? parameter.Schema?.Description),
            Obsolete = Descriptions.Obsolete(parameter.Deprecated, parameter.Deprecation),
            Attributes = parameter.Schema is { } schema ? ValidationAttributes.OfProperty(schema, type, required: false, options).ToEquatableArray() : default,
        };
    }

    private TypeReference ParameterType(Parameter parameter, string operationName, OperationPlace place)
    {
        if (parameter.Schema is null) return ScalarTypes.String;
        Schema use = TypeResolver.Unwrap(parameter.Schema);
        bool isArray = SchemaShape.IsArray(use.Resolved);
        if (isArray) use = TypeResolver.Unwrap(use.Resolved.Items!);
        TypeReference element = SchemaShape.IsEnum(use.Resolved)
            ? resolver.Resolve(use, new InlinePlace(place.Namespace, $"{operationName}{SymbolName.Pascal(parameter.Name)}QueryParameterType"))
            : ScalarTypes.Find(use.Resolved) is { Kind: not ValueKind.ByteArray } scalar ? scalar : ScalarTypes.String;
        return isArray ? new TypeReference { Kind = ValueKind.Array, Element = element } : element;
    }

    // Kiota joins the words between dashes and dots, and drops what a URL template has to encode: filter[name] is Filtername.
    private static string SymbolText(string name)
    {
        string joined = string.Concat(name.Split(['-', '.', '~'], StringSplitOptions.RemoveEmptyEntries).Select((word, index) => index == 0 ? word : Casing.UpperFirst(word)));
        string kept = string.Concat(joined.Where(c => c == '_' || char.IsLetterOrDigit(c)));
        return kept.Length > 0 ? kept : name;
    }
}
