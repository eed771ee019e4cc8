#if !NET9_0_OR_GREATER
namespace System.Runtime.CompilerServices;

// Read by compilers of C# 13 and above, which look it up by name.
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    public int Priority { get; } = priority;
}
#endif
