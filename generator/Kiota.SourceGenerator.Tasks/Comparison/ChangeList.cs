namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>Gathers changes and gives them in their order, whatever order they were found in.</summary>
internal sealed class ChangeList
{
    private readonly List<SpecChange> changes = [];

    public void Add(bool breaking, Place place, string what) => changes.Add(new(breaking, place, OneLine.Of(what)));

    public void Breaking(Place place, string what) => Add(breaking: true, place, what);

    public void Compatible(Place place, string what) => Add(breaking: false, place, what);

    /// <summary>Ordered by place; what was found about one place keeps its order.</summary>
    public IReadOnlyList<SpecChange> InOrder() =>
        changes.OrderBy(change => change.Place.Order, StringComparer.Ordinal).Distinct().ToList();
}
