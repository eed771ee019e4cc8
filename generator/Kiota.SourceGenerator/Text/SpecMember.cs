namespace Kiota.SourceGenerator.Text;

/// <summary>One member of an object node: its name, where the name stands, and its value.</summary>
internal readonly struct SpecMember(string name, int line, int column, SpecNode value)
{
    /// <summary>The name as it is meant, with every escape resolved.</summary>
    public string Name { get; } = name;

    /// <summary>The line of the name, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column of the name, from 1.</summary>
    public int Column { get; } = column;

    public SpecNode Value { get; } = value;
}
