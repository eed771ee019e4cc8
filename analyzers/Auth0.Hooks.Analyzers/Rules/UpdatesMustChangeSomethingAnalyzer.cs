using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Symbols;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK1004: an update is sent in which nothing is set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpdatesMustChangeSomethingAnalyzer : HooksAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.UpdatesMustChangeSomething,
        "An update must change something",
        "This {0} sets nothing; the service refuses an update without a change",
        RuleCategories.Values,
        DiagnosticSeverity.Warning,
        "The API document asks for at least one property in the body of an update.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override void Analyze(CodeRoot root, FileContext file)
    {
        foreach (var argument in root.All.OfType<IArgumentOperation>())
        {
            if (argument is { Parent: IInvocationOperation call, Parameter.Type: INamedTypeSymbol type } && IsUpdate(call.TargetMethod) && IsChange(type))
            {
                foreach (var empty in Choices(argument.Value).Where(value => SetsNothing(value, file.Usage)))
                    file.Report(Diagnostic.Create(Descriptor, empty.Syntax.GetLocation(), type.Name));
            }
        }
    }

    private static bool IsUpdate(IMethodSymbol method) => StartsWith(method.Name, "Update") || StartsWith(method.Name, "Patch") || StartsWith(method.Name, "ToPatch");

    private static bool IsChange(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class && !Flow.KnownTypes.IsCollection(type) && (StartsWith(type.Name, "Update") || StartsWith(type.Name, "Patch")) && GeneratedModel.Is(type);

    /// <summary>What the program chooses between.</summary>
    private static IEnumerable<IOperation> Choices(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Choices(conversion.Operand),
        _ when Branches.Of(value) is [_, ..] branches => branches.SelectMany(Choices),
        _ => [value],
    };

    private static bool SetsNothing(IOperation value, SdkUsage usage) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => SetsNothing(conversion.Operand, usage),
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => true,
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: { } initializer } => initializer.Initializers.All(SetsNull),
        ILocalReferenceOperation local => IsUsedOnce(local) && InitialValue.Of(local, usage) is { } initial && SetsNothing(initial, usage),
        _ => false,
    };

    // The writer leaves out what is null.
    private static bool SetsNull(IOperation initializer) => initializer is ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: null } };

    /// <summary>Whether the local is mentioned nowhere else, so that nothing is set between its declaration and this use.</summary>
    private static bool IsUsedOnce(ILocalReferenceOperation local)
    {
        var scope = (SyntaxNode?)local.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? local.Syntax.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Count(name => name.Identifier.ValueText == local.Local.Name) == 1;
    }

    private static bool StartsWith(string name, string word) => name.StartsWith(word, StringComparison.Ordinal);
}
