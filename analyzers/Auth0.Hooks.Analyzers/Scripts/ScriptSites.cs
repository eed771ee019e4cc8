using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Symbols;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>Finds the scripts that a member puts into requests: the property Script of a model that also has Dependencies.</summary>
internal static class ScriptSites
{
    private const string ScriptProperty = "Script";
    private const string DependenciesProperty = "Dependencies";
    private const string TriggerProperty = "TriggerId";

    public static IReadOnlyList<HookScript> In(CodeRoot root, SdkUsage usage) => root.Once(() => Find(root, usage));

    private static IEnumerable<HookScript> Find(CodeRoot root, SdkUsage usage) =>
        from assignment in root.All.OfType<ISimpleAssignmentOperation>()
        where IsScript(assignment.Target)
        from leaf in ConstantText.Leaves(assignment.Value, usage)
        where leaf.Text.Trim().Length > 0
        let place = PlaceOf(leaf.Operation)
        select new HookScript(leaf.Text, place, place is ExpressionSyntax expression ? LiteralOffsets.Of(expression, leaf.Text) : null, TriggerOf(Sibling(assignment, TriggerProperty)?.Value, usage), PackagesOf(assignment, usage));

    /// <summary>The dependencies that a member writes out, entry by entry.</summary>
    public static IEnumerable<(string Package, IOperation Version)> DependenciesIn(CodeRoot root, SdkUsage usage) =>
        from assignment in root.All.OfType<ISimpleAssignmentOperation>()
        where assignment.Target is IPropertyReferenceOperation { Property: { Name: DependenciesProperty } property } && HasScript(property.ContainingType)
        from entry in EntriesOf(assignment.Value, usage)
        select entry;

    private static IEnumerable<(string Package, IOperation Version)> EntriesOf(IOperation dependencies, SdkUsage usage) =>
        (dependencies is IConversionOperation conversion ? conversion.Operand : dependencies) is ILocalReferenceOperation local && FilledCollection.EntriesAt(local, usage) is { } filled
            ? filled.Select(entry => (entry.Key, entry.Value))
            : from entry in ConstantCollection.EntriesOf(dependencies, usage) let package = ConstantText.Only(entry.Key, usage) where package is not null select (package, entry.Value);

    /// <summary>The dependencies that are put into a request that exists: <c>request.Dependencies["axios"] = "1.7"</c>.</summary>
    public static IEnumerable<(string Package, IOperation Version)> DependenciesAddedIn(CodeRoot root, SdkUsage usage) =>
        from operation in root.All
        let added = operation switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key], Instance: { } map } } assignment => (Map: map, Key: key.Value, Version: assignment.Value),
            IInvocationOperation { TargetMethod: { Name: "TryAdd", IsExtensionMethod: true }, Arguments: [var map, var key, var version] } => (Map: map.Value, Key: key.Value, Version: version.Value),
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Instance: { } map, Arguments: [var key, var version] } => (Map: map, Key: key.Value, Version: version.Value),
            _ => default,
        }
        where added.Map is IPropertyReferenceOperation { Property: { Name: DependenciesProperty } property } && HasScript(property.ContainingType) && ConstantText.Only(added.Key, usage) is not null
        select (ConstantText.Only(added.Key, usage)!, added.Version);

    private static bool IsScript(IOperation target) =>
        target is IPropertyReferenceOperation { Property: { Name: ScriptProperty, Type.SpecialType: SpecialType.System_String, ContainingType: { } type } } && type.GetMembers(DependenciesProperty).Length > 0 && GeneratedModel.Is(type);

    private static bool HasScript(INamedTypeSymbol type) => type.GetMembers(ScriptProperty).Length > 0 && GeneratedModel.Is(type);

    /// <summary>The literal behind a constant of the same file; else the expression itself.</summary>
    private static SyntaxNode PlaceOf(IOperation leaf)
    {
        ISymbol? symbol = leaf switch
        {
            IFieldReferenceOperation field => field.Field,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        return symbol?.DeclaringSyntaxReferences is [var reference] && reference.SyntaxTree == leaf.Syntax.SyntaxTree && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax or BinaryExpressionSyntax } declarator ? declarator.Initializer!.Value : leaf.Syntax;
    }

    private static ISimpleAssignmentOperation? Sibling(ISimpleAssignmentOperation assignment, string property) =>
        (assignment.Parent as IObjectOrCollectionInitializerOperation)?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(other => other.Target is IPropertyReferenceOperation reference && reference.Property.Name == property);

    private static string? TriggerOf(IOperation? trigger, SdkUsage usage) => trigger switch
    {
        null => null,
        IConversionOperation conversion => TriggerOf(conversion.Operand, usage),
        IFieldReferenceOperation { Field: { IsStatic: true } field } when usage.Facts.OpenEnum(field.ContainingType) is { } type => type.Values.FirstOrDefault(known => known.Member == field.Name)?.Text,
        _ when ConstantText.Leaves(trigger, usage).ToList() is [var only] => only.Text,
        ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation => TriggerOf(InitialValue.Of(trigger, usage), usage),
        _ => null,
    };

    private static bool IsSetElsewhere(ISimpleAssignmentOperation script, string property)
    {
        var member = (SyntaxNode?)script.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax) ?? script.Syntax.SyntaxTree.GetRoot();
        return member.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == property);
    }

    private static ImmutableHashSet<string>? PackagesOf(ISimpleAssignmentOperation script, SdkUsage usage)
    {
        // They may be set later, where the request is kept in a variable.
        if (script.Parent is not IObjectOrCollectionInitializerOperation || IsSetElsewhere(script, DependenciesProperty))
            return null;
        if (Sibling(script, DependenciesProperty) is { } dependencies)
            return DeclaredPackages.In(dependencies.Value, usage);
        // An update without dependencies keeps those that the hook has.
        var creates = ((IPropertyReferenceOperation)script.Target).Property.ContainingType.GetMembers(TriggerProperty).Length > 0;
        return creates ? ImmutableHashSet<string>.Empty : null;
    }
}
