namespace Kiota.SourceGenerator.Text;

/// <summary>The JSON kind of a <see cref="SpecNode"/>, whether it was written as JSON or as YAML.</summary>
internal enum SpecNodeKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}
