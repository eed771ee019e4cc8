using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi.References;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <summary>A reference whose target is found after the whole document is read, so that a long chain needs no stack.</summary>
internal abstract class PendingReference
{
    /// <summary>Finds the target, which may add more pending references.</summary>
    public abstract void Link(OpenApiReader reader, SpecDocuments documents);

    /// <summary>Cuts a chain of references that leads back to itself.</summary>
    public abstract void BreakCircle(OpenApiReader reader);
}

/// <inheritdoc cref="PendingReference" />
/// <param name="reference">The reference to complete.</param>
/// <param name="source">The node that holds the text of the reference.</param>
/// <param name="read">Reads the target's node, or finds what it was read into before.</param>
internal sealed class PendingReference<T>(Reference<T> reference, SpecNode source, Func<SpecNode, T> read) : PendingReference
    where T : ReferenceableElement<T>
{
    public override void Link(OpenApiReader reader, SpecDocuments documents)
    {
        ReferenceTarget target = documents.Find(reference.Text, source.Position.File);
        if (target.File is null && reader.FindByName(reference.Text) is { Node: not null } named) target = named;
        if (target.Node is null)
        {
            reader.ReportMissing(source, target);
            return;
        }

        reference.Target = read(target.Node);
        reference.Name = target.File == documents.Main ? reader.ComponentName(target.Pointer) : null;
        if (reference.Name is null && reference is Reference<Schema> toSchema) reader.Adopt(toSchema, target);
    }

    public override void BreakCircle(OpenApiReader reader)
    {
        T? slow = reference.Target;
        T? fast = reference.Target;
        while (fast?.Reference?.Target is { } next)
        {
            fast = next.Reference?.Target;
            slow = slow!.Reference!.Target;
            if (fast is null || fast != slow) continue;
            reader.Report(SpecDiagnostics.CircularReference, source, reference.Text);
            reference.Target = null;
            return;
        }
    }
}
