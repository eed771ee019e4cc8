namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>A deprecation warns the caller's compiler, and so is worth a line, but it takes nothing away.</summary>
internal static class DeprecationComparison
{
    public static void Compare(bool before, bool after, Place place, ChangeList changes)
    {
        if (before == after) return;
        changes.Compatible(place, after ? "deprecated" : "no longer deprecated");
    }
}
