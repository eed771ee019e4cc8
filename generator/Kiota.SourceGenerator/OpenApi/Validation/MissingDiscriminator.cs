using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>Without a discriminator the client must guess from the value which of several objects it is.</summary>
internal sealed class MissingDiscriminator : IValidationRule
{
    public string Name => nameof(MissingDiscriminator);

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        foreach (Schema schema in contents.Schemas)
        {
            if (schema.Discriminator is null && schema.OneOf.Count(IsObject) + schema.AnyOf.Count(IsObject) > 1) report(new(SpecDiagnostics.MissingDiscriminator, schema.Position));
        }
    }

    private static bool IsObject(Schema branch) => branch.Resolved.Properties.Count > 0 || branch.Resolved.AllOf.Count > 0;
}
