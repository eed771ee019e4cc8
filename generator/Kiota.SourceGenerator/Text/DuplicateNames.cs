using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.Text;

/// <summary>Makes the last of several members with one name the only one, as most JSON readers do, and says so.</summary>
internal static class DuplicateNames
{
    private const int SmallObject = 16;

    public static void Remove(List<SpecMember> members, string file, Action<SpecDiagnostic> report)
    {
        if (!Occur(members)) return;
        var later = new HashSet<string>(StringComparer.Ordinal);
        for (int i = members.Count - 1; i >= 0; i--)
        {
            SpecMember member = members[i];
            if (later.Add(member.Name)) continue;
            report(new(SpecDiagnostics.DuplicateName, new(file, member.Line, member.Column), member.Name));
            members.RemoveAt(i);
        }
    }

    private static bool Occur(List<SpecMember> members)
    {
        if (members.Count > SmallObject)
            return new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal).Count < members.Count;
        for (int i = 1; i < members.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (members[i].Name == members[j].Name) return true;
            }
        }

        return false;
    }
}
