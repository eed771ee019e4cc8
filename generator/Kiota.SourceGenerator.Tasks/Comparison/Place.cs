namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What a change is about: the base address, an operation or a named model, or something within one.</summary>
/// <param name="Order">Changes are listed in the ordinal order of this: address, operations by path, models by name.</param>
/// <param name="Text">The place as a reader sees it. Nothing of the document in it can break a line.</param>
internal sealed record Place(string Order, string Text)
{
    /// <summary>Sorts behind the slash that every path starts with.</summary>
    private const string ModelMark = "~";

    public static Place BaseAddress { get; } = new("", "base address");

    public bool IsModel => Order.StartsWith(ModelMark, StringComparison.Ordinal);

    public static Place Operation(string method, string path) => new($"{path} {method}", OneLine.Of($"{method} {path}"));

    public static Place Model(string name) => new(ModelMark + name, OneLine.Of(name));

    public Place Within(string suffix) => this with { Text = Text + OneLine.Of(suffix) };
}
