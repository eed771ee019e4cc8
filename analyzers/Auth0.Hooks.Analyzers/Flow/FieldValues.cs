using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>What fields and automatic properties may hold where no code nearby says so. Each is found once per compilation.</summary>
internal sealed class FieldValues(FlowContext context)
{
    private readonly Dictionary<ISymbol, (Value Value, State State)> _constructed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Value> _configured = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, (Value Value, State State)> _all = new(SymbolEqualityComparer.Default);

    /// <summary>What a member holds when the constructor is done: its initializer, unless every constructor replaces it.</summary>
    public Value AtConstruction(ISymbol member, State state) => Import(member, state, _constructed, Constructed);

    /// <summary>What a member of the object itself, or of no object, may hold at any time.</summary>
    public Value Of(ISymbol member, State state) => Import(member, state, _all, Stored);

    /// <summary>What code that configures options puts into one of their properties: <c>Configure(options => options.Key = ...)</c>, or a method of that name.</summary>
    public Value Configured(ISymbol member)
    {
        if (member is not IPropertySymbol { IsStatic: false, SetMethod: not null } property || context.Usage.DeclarationsOf(member).IsEmpty || KnownTypes.CarriesNothing(property.Type))
            return Value.Nothing;
        if (!_configured.TryGetValue(member, out var value))
            _configured[member] = value = context.Usage.FilesWith(member.Name).Aggregate(Value.Nothing, (all, file) => all.Or(ConfiguredIn(file, property)));
        return value;
    }

    private Value ConfiguredIn(SyntaxNode file, IPropertySymbol property) =>
        (from assignment in file.DescendantNodes().OfType<AssignmentExpressionSyntax>()
         where assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } left && left.Name.Identifier.ValueText == property.Name && IsInConfiguration(assignment)
         let operation = context.Usage.ModelOf(file.SyntaxTree).GetOperation(assignment) as IAssignmentOperation
         where operation?.Target is IPropertyReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Property.OriginalDefinition, property)
         from leaf in ConstantText.Leaves(operation.Value, context.Usage)
         select Value.Text(leaf.Text)).Aggregate(Value.Nothing, (all, text) => all.Or(text));

    private static bool IsInConfiguration(SyntaxNode code) => code.FirstAncestorOrSelf<SyntaxNode>(node => node is LambdaExpressionSyntax or MemberDeclarationSyntax) switch
    {
        LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } } } => Configures(called.Name.Identifier),
        MethodDeclarationSyntax method => Configures(method.Identifier),
        _ => false,
    };

    private static bool Configures(SyntaxToken name) => name.ValueText.StartsWith("Configure", StringComparison.Ordinal) || name.ValueText.StartsWith("PostConfigure", StringComparison.Ordinal);

    private static Value Import(ISymbol member, State state, Dictionary<ISymbol, (Value Value, State State)> known, Func<ISymbol, State, Value> find)
    {
        if (!known.TryGetValue(member, out var found))
        {
            // A member whose value depends on itself adds nothing to it.
            known[member] = (Value.Nothing, new State());
            var objects = new State();
            known[member] = found = (find(member, objects), objects);
        }
        state.Import(found.State);
        return found.Value;
    }

    private Value Constructed(ISymbol member, State objects)
    {
        if (context.Usage.DeclarationsOf(member) is not [var reference])
            return Value.Runtime;
        var declaration = reference.GetSyntax();
        if (declaration is ParameterSyntax)
            return FromPrimaryConstructor(member);
        var initial = Initial(member, declaration, objects);
        var constructors = member.ContainingType.Constructors.Select(constructor => constructor.PartialImplementationPart ?? constructor)
            .Where(constructor => constructor.IsStatic == member.IsStatic && constructor.DeclaringSyntaxReferences is [var code] && code.GetSyntax() is ConstructorDeclarationSyntax { Initializer: null or { RawKind: (int)SyntaxKind.BaseConstructorInitializer } })
            .ToList();
        if (constructors.Count == 0)
            return initial;
        return constructors.Select(constructor => AfterConstructor(constructor, member, initial, objects)).Aggregate((left, right) => left.Or(right));
    }

    private static Value FromPrimaryConstructor(ISymbol member)
    {
        var parameter = member.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(candidate => candidate.Name == member.Name && candidate.DeclaringSyntaxReferences.Any(declared => declared.GetSyntax() is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax }));
        return parameter is null ? Value.Runtime : Value.Of(new CallerAtom(ImmutableArray.Create(new CallerPart((IMethodSymbol)parameter.ContainingSymbol, parameter.Ordinal, ""))));
    }

    private Value Initial(ISymbol member, SyntaxNode declaration, State objects)
    {
        var initializer = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        if (initializer is null || FlowContext.GraphOf(context.Usage.ModelOf(initializer.SyntaxTree).GetOperation(initializer)) is not { } graph)
            return Value.Nothing;
        // The graph assigns the value to the member of "this", or to the static member.
        var exit = new Interpreter(context, observer: null).Run(graph, null, member.ContainingType, out _);
        return exit is null ? Value.Nothing : Read(member, exit, Value.Nothing, objects);
    }

    private Value AfterConstructor(IMethodSymbol constructor, ISymbol member, Value initial, State objects)
    {
        if (!Mentions(constructor.DeclaringSyntaxReferences[0].GetSyntax(), member.Name) || context.GraphOf(constructor) is not { } graph)
            return initial;
        return new Interpreter(context, observer: null).Run(graph, constructor, member.ContainingType, out _) is { } exit ? Read(member, exit, initial, objects) : initial;
    }

    private static Value Read(ISymbol member, State exit, Value otherwise, State objects)
    {
        objects.Import(exit.WithoutThis());
        if (member.IsStatic)
            return exit.Knows(member) ? exit[member] : otherwise;
        var self = exit.Object(new ObjectAtom(new ThisObject(member.ContainingType)));
        return self?.Members.TryGetValue(member.Name, out var value) == true ? value : otherwise;
    }

    private Value Stored(ISymbol member, State objects)
    {
        var value = AtConstruction(member, objects);
        if (member is not IFieldSymbol { IsReadOnly: true } and not IPropertySymbol { SetMethod: null or { IsInitOnly: true } })
        {
            foreach (var (code, tree) in Writers(member))
                value = value.Or(StoredBy(code, tree, member, objects));
        }
        return value.IsNothing && member is not IFieldSymbol { HasConstantValue: true } ? Value.Runtime : value;
    }

    /// <summary>The members that assign to the member: of its own type, or of any type if it belongs to no object and others can see it.</summary>
    private IEnumerable<(SyntaxNode Code, SyntaxTree Tree)> Writers(ISymbol member)
    {
        var own = context.Usage.DeclarationsOf(member.ContainingType).Select(reference => reference.GetSyntax());
        var scopes = member.IsStatic && member.DeclaredAccessibility != Accessibility.Private ? context.Usage.FilesWith(member.Name) : own;
        return scopes.SelectMany(scope => CodeRoots.In(scope)).Where(root => root.Code is not ConstructorDeclarationSyntax && Writes(root.Member, member.Name)).Select(root => (root.Code, root.Code.SyntaxTree));
    }

    private Value StoredBy(SyntaxNode code, SyntaxTree tree, ISymbol member, State objects)
    {
        var model = context.Usage.ModelOf(tree);
        if (FlowContext.GraphOf(model.GetOperation(code)) is not { } graph)
            return Value.Nothing;
        var result = Value.Nothing;
        var interpreter = new Interpreter(context, observer: null)
        {
            OnStored = (stored, value, state) =>
            {
                if (!SymbolEqualityComparer.Default.Equals(stored, member))
                    return;
                result = result.Or(value);
                objects.Import(state.WithoutThis());
            },
        };
        interpreter.Run(graph, CodeRoots.MethodOf(model, code), member.ContainingType, out _);
        return result;
    }

    private static bool Mentions(SyntaxNode node, string name) => node.DescendantTokens().Any(token => token.ValueText == name);

    private static bool Writes(SyntaxNode node, string name) => node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name && IsTarget(identifier));

    private static bool IsTarget(ExpressionSyntax expression) => expression.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == expression => IsTarget(access),
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax },
        _ => false,
    };
}
