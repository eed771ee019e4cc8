namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>One difference between two documents.</summary>
/// <param name="Breaking">
/// Whether a caller has to act: code against the generated client may no longer compile, or the service may no longer
/// take what is sent or answer what is expected.
/// </param>
/// <param name="Place">What changed.</param>
/// <param name="What">How it changed.</param>
internal sealed record SpecChange(bool Breaking, Place Place, string What)
{
    public override string ToString() => $"{(Breaking ? "breaking" : "not breaking")}: {Place.Text}: {What}";
}
