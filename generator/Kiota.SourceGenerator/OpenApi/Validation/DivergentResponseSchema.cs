using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>An operation returns one type, so only the first schema of its successful answers counts.</summary>
internal sealed class DivergentResponseSchema : IValidationRule
{
    public string Name => nameof(DivergentResponseSchema);

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        foreach ((string path, Operation operation) in contents.Operations)
        {
            List<Schema> schemas = SuccessSchemas(operation);
            if (schemas.Find(schema => !Alike(schema, schemas[0])) is { } other)
                report(new(SpecDiagnostics.DivergentResponseSchema, other.Position, operation.Method, path));
        }
    }

    private static List<Schema> SuccessSchemas(Operation operation)
    {
        var schemas = new List<Schema>();
        foreach ((string status, Response response) in operation.Responses)
        {
            if (!status.StartsWith("2", StringComparison.Ordinal)) continue;
            foreach ((_, MediaType media) in response.Resolved.Content)
            {
                if (media.Schema is { } schema) schemas.Add(schema);
            }
        }

        return schemas;
    }

    /// <summary>The same schema, or two scalars of one type.</summary>
    private static bool Alike(Schema first, Schema second)
    {
        first = first.Resolved;
        second = second.Resolved;
        return first == second || first is { Properties.Count: 0, Items: null, AllOf: [], OneOf: [], AnyOf: [] } && second.Properties.Count == 0 &&
            first.Types == second.Types && first.Format == second.Format;
    }
}
