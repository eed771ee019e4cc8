using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Reading and writing of variables, members and entries.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Collects what the members of a type store in one of its fields, where <see cref="FieldValues"/> asks.</summary>
    public Action<ISymbol, Value, State>? OnStored { get; init; }

    private Value ReadMember(IMemberReferenceOperation reference, ISymbol member, Frame frame, State state)
    {
        member = Stored(member);
        if (Told(member) is { } told)
            return told;
        return reference.Instance is null ? ReadStatic(member, state) : ReadMember(Evaluate(reference.Instance, frame, state), member, state);
    }

    /// <summary>What an attribute or the configuration says that a member gives; null where they say nothing.</summary>
    private Value? Told(ISymbol member) => context.Usage.Facts.OriginOf(member) switch
    {
        Origin.HardCoded => Value.Text(null),
        Origin.Runtime => Value.Runtime,
        _ => null,
    };

    private Value ReadStatic(ISymbol member, State state)
    {
        if (member is IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
            return Value.Text("");
        return state.Knows(member) ? state[member] : context.Fields.Of(member, state);
    }

    private Value ReadMember(Value instance, ISymbol member, State state)
    {
        var name = NameOf(member);
        var result = instance.IsRuntime ? Value.Runtime.Or(context.Fields.AtConstruction(member, state)).Or(context.Fields.Configured(member)) : Value.Nothing;
        foreach (var atom in instance.Atoms)
        {
            // What callers cannot set, they are not asked for: the fields of the object itself say it.
            if (atom is CallerAtom { Parts: [{ Ordinal: CallerPart.Receiver, Path: "" }] } && !CanBeSetFromOutside(member))
                continue;
            result = result.Or(atom switch
            {
                ObjectAtom { Site: ThisObject } target when !Holds(state.Object(target), name) => context.Fields.Of(member, state),
                ObjectAtom target when !Holds(state.Object(target), name) => Own(target, name, AsConstructed(member, Value.Of(atom), state), state),
                StructAtom { Members: var members } when !members.ContainsKey(name) && !member.ContainingType.IsTupleType => AsConstructed(member, Value.Of(atom), state),
                _ => Access.Member(Value.Of(atom), name, state),
            });
        }
        return result;
    }

    private static bool Holds(TrackedObject? tracked, string member) => tracked?.Members.ContainsKey(member) == true;

    /// <summary>What the constructor put into a member: an argument of a primary constructor is known, as the object holds it.</summary>
    private Value AsConstructed(ISymbol member, Value instance, State state)
    {
        var constructed = context.Fields.AtConstruction(member, state);
        foreach (var atom in constructed.Atoms.OfType<CallerAtom>())
        {
            if (atom.Parts is [{ Path: "" } part] && IsPrimary(part.Method) && Access.Member(instance, part.Method.Parameters[part.Ordinal].Name, state) is { IsNothing: false } argument)
                constructed = Value.Of(constructed.Atoms.Remove(atom), constructed.IsRuntime).Or(argument);
        }
        return constructed;
    }

    /// <summary>What an initializer creates, it creates for each object anew: two that are filled in different ways must not become one.</summary>
    private static Value Own(ObjectAtom owner, string member, Value constructed, State state)
    {
        if (state.Object(owner) is not { } tracked || !constructed.Atoms.Any(IsCreatedForEach))
            return constructed;
        var own = Value.Of(constructed.Atoms.Select(atom => IsCreatedForEach(atom) && state.Object((ObjectAtom)atom) is { } created ? Own((ObjectAtom)atom, owner, created, state) : atom), constructed.IsRuntime);
        state.Set(owner, tracked.Store(member, own));
        return own;
    }

    private static ObjectAtom Own(ObjectAtom shared, ObjectAtom owner, TrackedObject created, State state)
    {
        var own = new ObjectAtom(new OwnedSite(shared.Site, owner.Site));
        state.Set(own, created);
        return own;
    }

    private static bool IsCreatedForEach(Atom atom) =>
        atom is ObjectAtom { Site: AllocationSite { Node: var node } } && node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && !(member is BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax && member.Modifiers.Any(SyntaxKind.StaticKeyword));

    private static bool CanBeSetFromOutside(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && field.DeclaredAccessibility != Accessibility.Private,
        IPropertySymbol property => property.SetMethod is { DeclaredAccessibility: not Accessibility.Private },
        _ => false,
    };

    /// <summary>The member as its type declares it; the word <c>field</c> means the property that it stands in.</summary>
    private static ISymbol Stored(ISymbol member) => (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member).OriginalDefinition;

    /// <summary>The members of a tuple have two names; the numbered one counts.</summary>
    private static string NameOf(ISymbol member) => member is IFieldSymbol { CorrespondingTupleField: { } field } ? field.Name : member.Name;

    private Value ReadProperty(IPropertyReferenceOperation reference, Frame frame, State state)
    {
        var property = reference.Property;
        if (ReadKnownProperty(reference, frame, state) is { } known)
            return known;
        if (Told(property) is { } told)
            return told;
        var receiver = Evaluate(reference.Instance, frame, state);
        if (property.GetMethod is { } getter && HasCode(getter, receiver, state))
            return Invoke(getter, reference, receiver, Pass(reference.Arguments, frame, state), frame, state) ?? Value.Runtime;
        if (property.IsIndexer)
            return ReadEntry(receiver, reference.Instance?.Type, [.. reference.Arguments.Select(argument => argument.Value)], frame, state);
        if (reference.Instance is null)
            return ReadStatic(property.OriginalDefinition, state);
        // An automatic property: each type that overrides it has one of its own. Of one that only an interface declares, nothing is known but what was stored.
        if (property.ContainingType.TypeKind == TypeKind.Interface || !Dispatch.IsOpen(property))
            return ReadMember(receiver, property.OriginalDefinition, state);
        return context.Dispatch.TargetsOf(property, receiver, state) is [var target] ? ReadMember(receiver, target.OriginalDefinition, state) : Value.Runtime;
    }

    /// <summary>Whether a call runs code of this compilation.</summary>
    private bool HasCode(IMethodSymbol method, Value receiver, State state) => context.Dispatch.TargetsOf(method, receiver, state).Any(target => context.GraphOfCode(target) is not null);

    private Value ReadEntry(Value collection, ITypeSymbol? type, IEnumerable<IOperation> indices, Frame frame, State state)
    {
        var values = indices.Select(index => Evaluate(index, frame, state)).ToList();
        // Which character of an alphabet it is, only the running program knows.
        return KnownTypes.IsText(type) && values is [{ IsRuntime: true }] ? Value.Runtime : Access.Key(collection, KeyOf(values), state);
    }

    private Value Assign(IOperation target, IOperation source, Value value, Frame frame, State state)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (target)
        {
            case ILocalReferenceOperation reference when _aliases.TryGetValue(reference.Local, out var aliased):
                return Assign(aliased, source, value, frame, state);
            case ILocalReferenceOperation reference:
                return state[reference.Local] = value;
            case IParameterReferenceOperation reference when IsCaptured(reference.Parameter, frame):
                Change(frame.This, state, (tracked, _) => tracked.Store(reference.Parameter.Name, value));
                return value;
            case IParameterReferenceOperation reference:
                return state[reference.Parameter] = value;
            case IFlowCaptureReferenceOperation reference:
                var capture = new Capture(frame.Captures, reference.Id);
                state[capture] = value;
                // The capture stands for a variable, as on the left of ??=.
                return _captured.TryGetValue(capture, out var variable) && IsVariable(variable) ? Assign(variable, source, value, frame, state) : value;
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, source, value, frame, state);
            case IConversionOperation conversion:
                return Assign(conversion.Operand, source, value, frame, state);
            case IParenthesizedOperation parenthesized:
                return Assign(parenthesized.Operand, source, value, frame, state);
            case IArrayElementReferenceOperation element:
                StoreEntry(element.ArrayReference, element.Indices, source, value, frame, state);
                return value;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } reference when context.GraphOf(reference.Property.SetMethod ?? reference.Property.GetMethod!) is null:
                Observe(target, source, value, frame, state);
                StoreEntry(instance, reference.Arguments.Select(argument => argument.Value), source, value, frame, state);
                return value;
            case IPropertyReferenceOperation reference:
                Observe(target, source, value, frame, state);
                StoreProperty(reference, source, value, frame, state);
                return value;
            case IFieldReferenceOperation reference:
                Observe(target, source, value, frame, state);
                StoreMember(reference, reference.Field, value, frame, state);
                return value;
            default:
                return value;
        }
    }

    private static bool IsVariable(IOperation operation) => operation is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation;

    private void Observe(IOperation target, IOperation source, Value value, Frame frame, State state)
    {
        if (frame.IsObserved)
            observer?.Stored(target, source, value, state);
    }

    private void StoreProperty(IPropertyReferenceOperation reference, IOperation source, Value value, Frame frame, State state)
    {
        var receiver = Evaluate(reference.Instance, frame, state);
        if (reference.Property.SetMethod is { } setter && HasCode(setter, receiver, state))
        {
            var passed = new List<Passed>(Pass(reference.Arguments, frame, state)) { new(setter.Parameters[setter.Parameters.Length - 1], source, value, IsDefault: false) };
            if (frame.IsObserved)
                observer?.Called(setter, reference, receiver, passed, state);
            Invoke(setter, reference, receiver, passed, frame, state);
        }
        else if (Dispatch.IsOpen(reference.Property) && reference.Property.ContainingType.TypeKind != TypeKind.Interface && context.Dispatch.TargetsOf(reference.Property, receiver, state).Count != 1)
            StoreMember(reference, reference.Property, Value.Runtime, frame, state);
        else if (!StoreKnownProperty(reference, value, frame, state))
            StoreMember(reference, reference.Property, value, frame, state);
    }

    private void StoreMember(IMemberReferenceOperation reference, ISymbol member, Value value, Frame frame, State state)
    {
        member = Stored(member);
        if (reference.Instance is not { } instance)
        {
            state[member] = value;
            OnStored?.Invoke(member, value, state);
            return;
        }
        var target = Evaluate(instance, frame, state);
        if (instance.Type is { IsValueType: true } && instance is not IInstanceReferenceOperation)
        {
            // A copy is changed; put the changed copy back where it came from.
            var members = target.Atoms.OfType<StructAtom>().FirstOrDefault()?.Members ?? System.Collections.Immutable.ImmutableDictionary<string, Value>.Empty;
            Assign(instance, instance, Value.Of(new StructAtom(members.SetItem(NameOf(member), value))), frame, state);
            return;
        }
        if (instance is IInstanceReferenceOperation)
            OnStored?.Invoke(member, value, state);
        Change(target, state, (tracked, certain) => tracked.Store(NameOf(member), certain || !tracked.Members.TryGetValue(NameOf(member), out var before) ? value : before.Or(value)));
    }

    private void StoreEntry(IOperation collection, IEnumerable<IOperation> indices, IOperation source, Value value, Frame frame, State state)
    {
        var target = Evaluate(collection, frame, state);
        var key = KeyOf(indices.Select(index => Evaluate(index, frame, state)).ToList());
        if (target.Atoms.Any(atom => atom is TextAtom) && IsVariable(collection))
            Assign(collection, source, target.With(value), frame, state); // a character or byte of a text
        else
            Change(target, state, (tracked, _) => tracked.Store(new Entry(key, source.Syntax), value));
    }

    /// <summary>Changes every object that the value may be; the flag says whether it can be no other.</summary>
    private static void Change(Value target, State state, Func<TrackedObject, bool, TrackedObject> change)
    {
        var objects = target.Atoms.OfType<ObjectAtom>().ToList();
        var certain = objects.Count == 1 && !target.IsRuntime && target.Atoms.All(atom => atom is ObjectAtom or CallerAtom);
        foreach (var atom in objects)
            state.Set(atom, change(state.Object(atom) ?? TrackedObject.Empty, certain));
    }
}
