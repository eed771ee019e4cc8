using System.Collections.Concurrent;
using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>
/// Which code a call of a member runs that types of this compilation override or implement: that of the receiver's type
/// where it is known, else the only one that there is.
/// </summary>
internal sealed class Dispatch(SdkUsage usage)
{
    private readonly ConcurrentDictionary<ISymbol, ISymbol?> _only = new(SymbolEqualityComparer.Default);

    public static bool IsOpen(ISymbol member) =>
        member.IsAbstract || ((member.IsVirtual || member.IsOverride) && !member.IsSealed && member.ContainingType is { IsSealed: false });

    /// <summary>The members that may run: none if that cannot be told.</summary>
    public IReadOnlyList<TMember> TargetsOf<TMember>(TMember member, Value receiver, State state)
        where TMember : class, ISymbol
    {
        if (!IsOpen(member))
            return [member];
        var types = receiver.Atoms.Select(atom => atom is ObjectAtom created ? state.Object(created)?.Type : null).ToList();
        if (!receiver.IsRuntime && types.Count > 0 && types.All(type => type is not null))
            return types.Select(type => In(member, type!)).OfType<TMember>().Where(target => !target.IsAbstract).Distinct<TMember>(SymbolEqualityComparer.Default).ToList();
        return OnlyOne(member) is TMember only ? [only] : [];
    }

    /// <summary>The only member that can run when this one is called; null if there are several, or none in this compilation.</summary>
    public ISymbol? OnlyOne(ISymbol member) => IsOpen(member) ? _only.GetOrAdd(member.OriginalDefinition, FindOnlyOne) : member;

    private ISymbol? FindOnlyOne(ISymbol member)
    {
        if (usage.DeclarationsOf(member).IsEmpty)
            return null;
        var found = usage.MembersNamed(NameOf(member)).SelectMany(Accessors).Where(candidate => !candidate.IsAbstract && candidate.Kind == member.Kind && MeansTheSame(candidate, member)).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private static string NameOf(ISymbol member) => (member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member).Name;

    private static IEnumerable<ISymbol> Accessors(ISymbol member) =>
        member is IPropertySymbol property ? new ISymbol?[] { property, property.GetMethod, property.SetMethod }.OfType<ISymbol>() : [member];

    private static bool MeansTheSame(ISymbol candidate, ISymbol member)
    {
        if (SymbolEqualityComparer.Default.Equals(candidate, member))
            return true;
        if (member.ContainingType.TypeKind == TypeKind.Interface)
            return candidate.ContainingType is { TypeKind: not TypeKind.Interface } type && SymbolEqualityComparer.Default.Equals(In(member, type), candidate);
        for (ISymbol? current = candidate; current is not null; current = Overridden(current))
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member))
                return true;
        }
        return false;
    }

    /// <summary>The member of a type that stands for a member of its base or interface.</summary>
    private static ISymbol? In(ISymbol member, ITypeSymbol type)
    {
        if (member.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.AllInterfaces.Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.ContainingType.OriginalDefinition))
                .SelectMany(candidate => candidate.GetMembers(member.Name)).Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition))
                .Select(type.FindImplementationForInterfaceMember).FirstOrDefault(implementation => implementation is not null);
        }
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(member.Name))
            {
                for (ISymbol? overridden = candidate; overridden is not null; overridden = Overridden(overridden))
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, member.OriginalDefinition))
                        return candidate;
                }
            }
        }
        return null;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
