#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

// The compiler and the trimmer know these by name; netstandard2.0 does not have them.
[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    PublicFields = 0x0020,
}

[AttributeUsage(AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}
#endif
