using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>The constants that an expression can be, seen without data flow.</summary>
internal static class Constants
{
    /// <summary>Every constant among the branches of an expression, with the operation that stands for it.</summary>
    public static IEnumerable<(IOperation Operation, object Value)> Leaves(IOperation? operation, SdkUsage usage)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            // A literal that is still being typed says nothing yet.
            case null or { ConstantValue: { HasValue: true, Value: null } } or { Syntax.ContainsDiagnostics: true }:
                return [];
            case { ConstantValue: { HasValue: true, Value: { } constant } }:
                return [(operation, constant)];
            case IParenthesizedOperation parenthesized:
                return Leaves(parenthesized.Operand, usage);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Leaves(conversion.Operand, usage);
            // The place that uses the name is where a reader, and a fix, can change it.
            case ILocalReferenceOperation { Local: { IsForEach: true } local }:
                return AtUse(operation, local, usage, () => ItemsOf(local, usage));
            case ILocalReferenceOperation { Local: var local }:
                return AtUse(operation, local, usage, () => [InitialValue.Of(operation, usage)]);
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                return AtUse(operation, ((IMemberReferenceOperation)operation).Member, usage, () => [InitialValue.Of(operation, usage)]);
            case IParameterReferenceOperation { Parameter: { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } constant } parameter } when !IsWritten(parameter):
                return [(operation, constant)];
            case IInvocationOperation call:
                return ConstantFolding.TextOf(call, usage) is { } folded ? [(operation, folded)] : AtUse(operation, call.TargetMethod, usage, () => [InitialValue.ReturnedBy(call.TargetMethod, usage)]);
            default:
                return Branches.Of(operation).SelectMany(branch => Leaves(branch, usage));
        }
    }

    private static IEnumerable<(IOperation Operation, object Value)> AtUse(IOperation use, ISymbol name, SdkUsage usage, Func<IEnumerable<IOperation?>> values) =>
        usage.ConstantsOf(name, () => values().SelectMany(value => Leaves(value, usage)).Select(leaf => leaf.Value)).Select(constant => (use, constant));

    private static IEnumerable<IOperation> ItemsOf(ILocalSymbol local, SdkUsage usage) =>
        local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is ForEachStatementSyntax loop ? ConstantCollection.ItemsOf(usage.ModelOf(reference.SyntaxTree).GetOperation(loop.Expression), usage) : [];

    private static bool IsWritten(IParameterSymbol parameter) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences is not [var reference]
        || reference.GetSyntax().DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name);
}
