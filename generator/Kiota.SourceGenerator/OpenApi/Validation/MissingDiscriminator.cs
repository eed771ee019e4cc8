using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>Without a discriminator the client must guess from the value which of several objects it is.</summary>
internal sealed class MissingDiscriminator : IValidationRule
{
    public string Name => nameof(MissingDiscriminator);

    public IEnumerable<SpecDiagnostic> Check(DocumentContents contents) =>
        from schema in contents.Schemas
        where schema.Discriminator is null
        where schema.OneOf.Concat(schema.AnyOf).Count(branch => branch.Resolved.Properties.Count > 0 || branch.Resolved.AllOf.Count > 0) > 1
        select new SpecDiagnostic(SpecDiagnostics.MissingDiscriminator, schema.Position);
}
