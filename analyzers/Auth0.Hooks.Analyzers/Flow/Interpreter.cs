using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>
/// Follows values forward through the control flow graph of one member, and into what it calls. This part walks the
/// blocks; the others say what each operation does. The state at a block is the union of what all paths to it leave.
/// </summary>
internal sealed partial class Interpreter(FlowContext context, ISinkObserver? observer)
{
    private const int MaxBlockVisits = 3000;
    private const int MaxVisitsOfOneBlock = 6;

    private int _budget = MaxBlockVisits;

    /// <summary>Runs a graph and returns the state at its exit; null if no path reaches it.</summary>
    private State? Run(ControlFlowGraph graph, Frame frame, State entry)
    {
        foreach (var function in graph.LocalFunctions)
            frame.LocalFunctions[function] = graph;
        var inputs = new State?[graph.Blocks.Length];
        inputs[0] = entry;
        RunBlocks(graph, frame, inputs, 0, finallyExit: null);
        return inputs[inputs.Length - 1];
    }

    private void RunBlocks(ControlFlowGraph graph, Frame frame, State?[] inputs, int first, FinallyExit? finallyExit)
    {
        var visits = new int[graph.Blocks.Length];
        var pending = new Worklist(graph.Blocks.Length);
        pending.Add(first);
        while (pending.TryTake(out var ordinal))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (--_budget < 0 || ++visits[ordinal] > MaxVisitsOfOneBlock)
                continue;
            var block = graph.Blocks[ordinal];
            var state = inputs[ordinal]!.Copy();
            var paths = new Paths(graph, frame, inputs, pending, finallyExit);
            ReachHandlers(block, state, paths);
            foreach (var operation in block.Operations)
                Evaluate(operation, frame, state);
            var branchValue = block.BranchValue is null ? Value.Nothing : Evaluate(block.BranchValue, frame, state);
            ReachHandlers(block, state, paths);
            var jumps = JumpsOnly(block);
            if (block.ConditionalSuccessor is { } conditional && jumps != false)
                Follow(conditional, branchValue, state.Copy(), paths);
            if (block.FallThroughSuccessor is { } fallThrough && jumps != true)
                Follow(fallThrough, branchValue, state, paths);
        }
    }

    /// <summary>Whether a constant condition always jumps, or never; null if the program decides.</summary>
    private static bool? JumpsOnly(BasicBlock block) =>
        block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue.ConstantValue: { HasValue: true, Value: bool constant } }
            ? constant == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)
            : null;

    private void Follow(ControlFlowBranch branch, Value branchValue, State state, Paths paths)
    {
        if (branch.Semantics == ControlFlowBranchSemantics.Return)
            paths.Frame.Returned = paths.Frame.Returned.Or(branchValue);
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
            paths.FinallyExit?.Add(state);
        if (branch.Destination is null)
            return;
        // Leaving a try runs its finally blocks, and only then arrives.
        foreach (var region in branch.FinallyRegions)
        {
            var exit = new FinallyExit();
            var inputs = new State?[paths.Graph.Blocks.Length];
            inputs[region.FirstBlockOrdinal] = state;
            RunBlocks(paths.Graph, paths.Frame, inputs, region.FirstBlockOrdinal, exit);
            if (exit.State is null)
                return;
            state = exit.State;
        }
        Reach(branch.Destination.Ordinal, state, paths);
    }

    /// <summary>A catch can start with what any point of its try leaves.</summary>
    private static void ReachHandlers(BasicBlock block, State state, Paths paths)
    {
        // The graph of a lambda hangs in that of its member: what catches there is not a block of this graph.
        for (var region = block.EnclosingRegion; region is not null && region != paths.Graph.Root; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } guarded })
                continue;
            foreach (var handler in guarded.NestedRegions)
            {
                if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
                    Reach(handler.FirstBlockOrdinal, state, paths);
            }
        }
    }

    private static void Reach(int ordinal, State state, Paths paths)
    {
        if (paths.Inputs[ordinal] is not { } known)
            paths.Inputs[ordinal] = state.Copy();
        else if (!known.Merge(state))
            return;
        paths.Pending.Add(ordinal);
    }

    private sealed record Paths(ControlFlowGraph Graph, Frame Frame, State?[] Inputs, Worklist Pending, FinallyExit? FinallyExit);

    /// <summary>The blocks that are to be visited, the first of them next.</summary>
    private sealed class Worklist(int size)
    {
        private readonly bool[] _waits = new bool[size];
        private int _first = int.MaxValue;

        public void Add(int ordinal)
        {
            _waits[ordinal] = true;
            _first = Math.Min(_first, ordinal);
        }

        public bool TryTake(out int ordinal)
        {
            while (_first < _waits.Length && !_waits[_first])
                _first++;
            ordinal = _first;
            if (ordinal >= _waits.Length)
                return false;
            _waits[ordinal] = false;
            return true;
        }
    }

    private sealed class FinallyExit
    {
        public State? State { get; private set; }

        public void Add(State state)
        {
            if (State is null)
                State = state.Copy();
            else
                State.Merge(state);
        }
    }
}
