using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>An operation returns one type, so only the first schema of its successful answers counts.</summary>
internal sealed class DivergentResponseSchema : IValidationRule
{
    public string Name => nameof(DivergentResponseSchema);

    public IEnumerable<SpecDiagnostic> Check(DocumentContents contents)
    {
        foreach ((string path, Operation operation) in contents.Operations)
        {
            List<Schema> schemas = [.. SuccessSchemas(operation)];
            if (schemas.Find(schema => !Alike(schema, schemas[0])) is { } other)
                yield return new(SpecDiagnostics.DivergentResponseSchema, other.Position, operation.Method, path);
        }
    }

    private static IEnumerable<Schema> SuccessSchemas(Operation operation) =>
        from response in operation.Responses
        where response.Name.StartsWith("2", StringComparison.Ordinal)
        from media in response.Value.Resolved.Content
        where media.Value.Schema is not null
        select media.Value.Schema;

    /// <summary>The same schema, or two scalars of one type.</summary>
    private static bool Alike(Schema first, Schema second)
    {
        first = first.Resolved;
        second = second.Resolved;
        return first == second || first is { Properties.Count: 0, Items: null, AllOf: [], OneOf: [], AnyOf: [] } && second.Properties.Count == 0 &&
            first.Types == second.Types && first.Format == second.Format;
    }
}
