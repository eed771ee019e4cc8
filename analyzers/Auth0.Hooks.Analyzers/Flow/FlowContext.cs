using System.Collections.Concurrent;
using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>What all analyses of one compilation share: graphs of methods and what fields may hold, each found once.</summary>
internal sealed class FlowContext
{
    private readonly ConcurrentDictionary<IMethodSymbol, ControlFlowGraph?> _graphs = new(SymbolEqualityComparer.Default);

    public FlowContext(SdkUsage usage, CancellationToken cancellation)
    {
        Usage = usage;
        Cancellation = cancellation;
        Fields = new FieldValues(this);
        Dispatch = new Dispatch(usage);
    }

    public SdkUsage Usage { get; }

    public CancellationToken Cancellation { get; }

    public FieldValues Fields { get; }

    public Dispatch Dispatch { get; }

    /// <summary>The graph of the code that a call of a method runs; null if this compilation does not hold it, or holds several.</summary>
    public ControlFlowGraph? GraphOf(IMethodSymbol method) => Dispatch.OnlyOne(method) is IMethodSymbol only ? GraphOfCode(only) : null;

    /// <summary>The graph of a method's own code; null if this compilation does not hold it.</summary>
    public ControlFlowGraph? GraphOfCode(IMethodSymbol method) => _graphs.GetOrAdd(method.OriginalDefinition, Find);

    private ControlFlowGraph? Find(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        return Usage.DeclarationsOf(method) is [var reference] && CodeOf(reference.GetSyntax()) is { } code ? GraphOf(Usage.ModelOf(code.SyntaxTree).GetOperation(code)) : null;
    }

    private static SyntaxNode? CodeOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        BaseMethodDeclarationSyntax => declaration,
        AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        AccessorDeclarationSyntax => declaration,
        ArrowExpressionClauseSyntax => declaration,
        _ => null,
    };

    public static ControlFlowGraph? GraphOf(IOperation? root) => root switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation method => ControlFlowGraph.Create(method),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property),
        IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter),
        IBlockOperation block => ControlFlowGraph.Create(block),
        _ => null,
    };
}
