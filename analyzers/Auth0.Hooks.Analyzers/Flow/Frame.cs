using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>One method while it is followed: the caller, what it returns, and whether what it does with secrets is of interest.</summary>
internal sealed class Frame(IMethodSymbol? method, object captures, Value @this, CallSite? caller, bool isObserved)
{
    public IMethodSymbol? Method { get; } = method;

    /// <summary>Tells the temporaries of this control flow graph from those of another.</summary>
    public object Captures { get; } = captures;

    public Value This { get; } = @this;

    /// <summary>The calls that led here; null in the member where the analysis began.</summary>
    public CallSite? Caller { get; } = caller;

    /// <summary>Whether secrets that arrive somewhere are reported. Not in a called method: it is analysed on its own.</summary>
    public bool IsObserved { get; } = isObserved;

    /// <summary>The graph that holds the lambdas of this frame.</summary>
    public ControlFlowGraph? Graph { get; set; }

    public Value Returned { get; set; } = Value.Nothing;

    /// <summary>What an iterator yields, each with the place.</summary>
    public List<(SyntaxNode Site, Value Value)> Yielded { get; } = [];

    /// <summary>The graphs in which local functions are declared.</summary>
    public Dictionary<IMethodSymbol, ControlFlowGraph> LocalFunctions { get; } = new(SymbolEqualityComparer.Default);
}

/// <summary>A chain of calls: tells objects that one method creates for different callers apart, and sees recursion.</summary>
internal sealed record CallSite(SyntaxNode Node, IMethodSymbol Method, CallSite? Caller)
{
    public int Depth => 1 + (Caller?.Depth ?? 0);

    public bool Contains(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(Method, method) || Caller?.Contains(method) == true;
}

/// <summary>Where an object was created.</summary>
internal sealed record AllocationSite(SyntaxNode Node, CallSite? Caller, string Role = "");

/// <summary>What an initializer created for one object.</summary>
internal sealed record OwnedSite(object Initializer, object Owner);

/// <summary>A temporary of a control flow graph.</summary>
internal sealed record Capture(object Graph, CaptureId Id);
