using Auth0.Hooks.Analyzers.Flow;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>Judges every value that arrives where a secret belongs, and remembers the methods that hand a parameter on as one.</summary>
internal sealed class SecretArrivals(SdkUsage usage) : ISinkObserver
{
    private const int MaxLocals = 3;

    private readonly Dictionary<SyntaxNode, SecretFinding> _findings = [];
    private readonly Dictionary<IMethodSymbol, HashSet<Wrapped>> _wrappers = new(SymbolEqualityComparer.Default);
    private HashSet<IMethodSymbol> _new = new(SymbolEqualityComparer.Default);

    public IEnumerable<SecretFinding> Findings => _findings.Values;

    /// <summary>The methods found, since the last call, to hand a parameter on as a secret.</summary>
    public HashSet<IMethodSymbol> TakeNewWrappers()
    {
        var wrappers = _new;
        _new = new(SymbolEqualityComparer.Default);
        return wrappers;
    }

    /// <summary>Judges a value that needs no following; false if it does.</summary>
    public bool Decide(SecretSink sink)
    {
        if (sink.Value.ConstantValue is { HasValue: true, Value: var constant })
        {
            if (constant is string text && !Placeholder.Is(text))
                Report(sink.Value.Syntax, sink.Name, sink.Kind);
            return true;
        }
        return IsReadAtRuntime(sink.Value, depth: 0);
    }

    public void Called(IMethodSymbol method, IOperation call, Value receiver, IReadOnlyList<Passed> arguments, State state)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsDefault && SecretSinks.KindOf(argument.Parameter, usage) is { } kind)
                Arrive(argument.Value, argument.Operation.Syntax, SecretSinks.NameBeside(argument, arguments), kind, state);
        }
        if (!_wrappers.TryGetValue(method.OriginalDefinition, out var wrapped))
            return;
        foreach (var way in wrapped.ToList())
        {
            var value = Value.Nothing;
            SyntaxNode? place = null;
            var isDefault = false;
            foreach (var part in way.Secret.Parts)
            {
                if (!SymbolEqualityComparer.Default.Equals(part.Method, method.OriginalDefinition))
                {
                    value = value.With(Value.Of(new CallerAtom(System.Collections.Immutable.ImmutableArray.Create(part))));
                    continue;
                }
                var argument = arguments.FirstOrDefault(candidate => candidate.Parameter.Ordinal == part.Ordinal);
                value = value.With(Access.Follow(part.Ordinal == CallerPart.Receiver ? receiver : argument?.Value ?? Value.Runtime, part.Path, state));
                place ??= part.Ordinal == CallerPart.Receiver ? call.Syntax : argument is null ? null : SecretPlace.Inside(argument.Operation, part.Path);
                isDefault |= argument?.IsDefault == true;
            }
            // A default that is hard-coded is reported where it arrives, once, and not at every call.
            if (place is not null && !isDefault)
                Arrive(value, place, way.Name, way.Kind, state);
        }
    }

    public void Stored(IOperation target, IOperation value, Value stored, State state)
    {
        if (target is IMemberReferenceOperation reference && SecretSinks.KindOf(reference.Member, usage) is { } kind)
            Arrive(stored, value.Syntax, SecretSinks.NameOf(target), kind, state);
    }

    private void Arrive(Value value, SyntaxNode place, string? name, SecretKind kind, State state) => Arrive(value, place, name, kind, state, []);

    // A collection can hold itself: each is looked into once.
    private void Arrive(Value value, SyntaxNode place, string? name, SecretKind kind, State state, HashSet<ObjectAtom> seen)
    {
        foreach (var atom in value.Atoms)
        {
            switch (atom)
            {
                case TextAtom { Text: var text } when text is null || !Placeholder.Is(text):
                    Report(place, name, kind);
                    break;
                case CallerAtom caller:
                    Remember(new Wrapped(caller, name, kind));
                    break;
                case ObjectAtom target when state.Object(target) is { } tracked && seen.Add(target):
                    // The entry that holds the secret is the place to mend, if the reader of this file can see it.
                    foreach (var entry in tracked.Entries)
                        Arrive(entry.Value, entry.Key.Site.SyntaxTree == place.SyntaxTree ? entry.Key.Site : place, entry.Key.Key is { } key && tracked.IsMap ? key : name, kind, state, seen);
                    break;
                // A callback that hands out the credential.
                case DelegateAtom { Result: var result }:
                    Arrive(result, place, name, kind, state, seen);
                    break;
                case StructAtom { Members: var members } when members.TryGetValue("Value", out var half):
                    Arrive(half, SecretPlace.ValueOf(place), members.TryGetValue("Key", out var keyed) && keyed.Atoms is [TextAtom { Text: { } pairKey }] ? pairKey : name, kind, state, seen);
                    break;
            }
        }
    }

    private void Remember(Wrapped wrapped)
    {
        foreach (var method in wrapped.Secret.Parts.Select(part => part.Method).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).SelectMany(MeansTheSame))
        {
            if (!_wrappers.TryGetValue(method, out var ways))
                _wrappers[method] = ways = [];
            var way = SymbolEqualityComparer.Default.Equals(method, wrapped.Secret.Parts[0].Method) || wrapped.Secret.Parts.Length > 1 ? wrapped : wrapped.As(method);
            // The callers of a local function stand in the member that is being followed.
            if (ways.Add(way) && method.MethodKind != MethodKind.LocalFunction)
                _new.Add(method);
        }
    }

    /// <summary>The method, and those of base types and interfaces through which it is called.</summary>
    private static IEnumerable<IMethodSymbol> MeansTheSame(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
            yield return current.OriginalDefinition;
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertySet or MethodKind.ExplicitInterfaceImplementation))
            yield break;
        foreach (var member in method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                yield return member.OriginalDefinition;
        }
    }

    private void Report(SyntaxNode place, string? name, SecretKind kind)
    {
        if (!_findings.ContainsKey(place))
            _findings.Add(place, new SecretFinding(place, name, kind));
    }

    /// <summary>Whether an expression is, without any doubt, read by the running program: configuration, environment.</summary>
    private bool IsReadAtRuntime(IOperation value, int depth) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsReadAtRuntime(conversion.Operand, depth),
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.Name: "IConfiguration" } } => true,
        IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" } } => true,
        ICoalesceOperation { WhenNull: IThrowOperation or IConversionOperation { Operand: IThrowOperation } } coalesce => IsReadAtRuntime(coalesce.Value, depth),
        // A local that keeps what it starts with.
        ILocalReferenceOperation when depth < MaxLocals && InitialValue.Of(value, usage) is { } initial => IsReadAtRuntime(initial, depth + 1),
        _ => false,
    };

    /// <summary>What a method hands on as a secret.</summary>
    private sealed record Wrapped(CallerAtom Secret, string? Name, SecretKind Kind)
    {
        public Wrapped As(IMethodSymbol method) => this with { Secret = new CallerAtom(System.Collections.Immutable.ImmutableArray.Create(Secret.Parts[0] with { Method = method })) };
    }
}
