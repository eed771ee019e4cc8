using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kiota.SourceGenerator.Text;

/// <summary>
/// The merge key <c>&lt;&lt;</c>: it takes over the members of other objects, except those that the object itself
/// or an earlier one of the others has.
/// </summary>
internal sealed class YamlMergeKey
{
    private readonly List<SpecNode> others = [];

    public static bool Is(ParsingEvent key) => key is Scalar { Value: "<<", Style: ScalarStyle.Plain };

    public void Add(SpecNode value)
    {
        if (value.Kind == SpecNodeKind.Array) others.AddRange(value.Items);
        else others.Add(value);
    }

    public void AddTo(List<SpecMember> members)
    {
        var names = new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal);
        foreach (SpecMember member in others.SelectMany(other => other.Members))
        {
            if (names.Add(member.Name)) members.Add(member);
        }
    }
}
