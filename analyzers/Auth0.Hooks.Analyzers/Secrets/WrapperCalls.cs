using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>Finds calls of methods that pass a parameter on as a secret.</summary>
internal static class WrapperCalls
{
    /// <summary>The word without which no code calls the method.</summary>
    public static string NameOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => method.ContainingType.Name,
        MethodKind.PropertySet or MethodKind.PropertyGet when method.AssociatedSymbol is IPropertySymbol property => property.IsIndexer ? property.ContainingType.Name : property.Name,
        MethodKind.UserDefinedOperator or MethodKind.Conversion => method.ContainingType.Name,
        _ => method.Name,
    };

    public static bool AreIn(IOperation root, HashSet<IMethodSymbol> methods) => root.DescendantsAndSelf().Any(operation => operation switch
    {
        IInvocationOperation call => Contains(methods, call.TargetMethod),
        IObjectCreationOperation creation => Contains(methods, creation.Constructor),
        IPropertyReferenceOperation reference => Contains(methods, reference.Property.SetMethod) || Contains(methods, reference.Property.GetMethod),
        IMethodReferenceOperation reference => Contains(methods, reference.Method),
        IConversionOperation conversion => Contains(methods, conversion.OperatorMethod),
        _ => false,
    });

    private static bool Contains(HashSet<IMethodSymbol> methods, IMethodSymbol? method) =>
        method is not null && methods.Contains(method.OriginalDefinition);
}
