#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices
{
    // The compiler looks it up by name for init accessors; .NET Standard 2.0 lacks it. What required members need comes with the generated client.
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    // What the trimmer reads of an interface's members has to stand on those that implement them, too.
    [AttributeUsage(AttributeTargets.GenericParameter)]
    internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
    {
        public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
    }

    internal enum DynamicallyAccessedMemberTypes
    {
        PublicFields = 0x20,
    }
}
#endif
