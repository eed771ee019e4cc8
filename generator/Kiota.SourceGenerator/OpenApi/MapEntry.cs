namespace Kiota.SourceGenerator.OpenApi;

/// <summary>One named value of an <see cref="OrderedMap{T}"/>.</summary>
internal sealed class MapEntry<T>(string name, T value)
{
    public string Name { get; } = name;

    public T Value { get; } = value;

    public void Deconstruct(out string name, out T value) => (name, value) = (Name, Value);
}
