using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about the use of a schema at one place.</summary>
internal static class SchemaSiteComparison
{
    public static void Compare(Schema? before, Schema? after, Place place, Usage usage, ChangeList changes) =>
        Compare(SchemaSite.Of(before), SchemaSite.Of(after), place, usage, changes);

    public static void Compare(SchemaSite before, SchemaSite after, Place place, Usage usage, ChangeList changes)
    {
        if (before.Nullable == after.Nullable) return;
        Usage harmed = after.Nullable ? Usage.Response : Usage.Request;
        changes.Add((usage & harmed) != 0, place, after.Nullable ? "null is allowed" : "null is no longer allowed");
    }
}
