#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

// The trimmer knows it by name; netstandard2.0 does not have it.
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class UnconditionalSuppressMessageAttribute(string category, string checkId) : Attribute
{
    public string Category { get; } = category;
    public string CheckId { get; } = checkId;
    public string? Justification { get; set; }
}
#endif
