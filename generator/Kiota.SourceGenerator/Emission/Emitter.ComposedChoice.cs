using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    /// <summary>Writes what sets the member of a composed type that the value is of.</summary>
    private void WriteChooseMember(ComposedTypeDefinition composed)
    {
        string runtime = $"global::{composed.RuntimeNamespace}.JsonShape";
        List<ComposedMemberDefinition> objects = ObjectMembers(composed);
        if (composed.DiscriminatorName is { } discriminator) WriteDiscriminatedMembers(discriminator, objects);
        writer.WriteLine($"var shape = {runtime}.Of(parseNode);");
        if (objects.Count > 0) WriteObjectMembers(composed, objects, runtime);
        List<ComposedMemberDefinition> objectLists = composed.Members.Where(IsObjectList).ToList();
        if (objectLists.Count > 1) WriteObjectLists(composed, objectLists, runtime);
        foreach (ComposedMemberDefinition member in composed.Members.Where(member => member.Type.Kind != ValueKind.Object).OrderBy(ReadingOrder))
        {
            if (objectLists.Count > 1 && objectLists.Contains(member)) continue;
            string read = FormatRead(member.Type, "parseNode", composed.RuntimeNamespace);
            if (member.Type.IsScalar) read = $"{runtime}.Try(() => {read})";
            else if (IsOneOfSeveralLists(member, composed)) read = $"{runtime}.TryAll(() => {read})";
            writer.WriteLine($"if ({FormatShapeTest(member, composed)} && (result.{member.Name} = {read}) != null) return result;");
        }

        foreach (ComposedMemberDefinition member in objects.Where(member => member.IsComposed)) writer.WriteLine(FormatSetMember(member));
    }

    private void WriteDiscriminatedMembers(string discriminator, List<ComposedMemberDefinition> objects)
    {
        // The first member with a value has it: a name may be mapped to one member and be the name of another.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<(ComposedMemberDefinition Member, List<string> Values)> cases = objects
            .Select(member => (member, member.DiscriminatorValues.Where(seen.Add).ToList())).Where(entry => entry.Item2.Count > 0).ToList();
        if (cases.Count == 0) return;
        writer.OpenBlock($"switch (parseNode.GetChildNode({Literal.Of(discriminator)})?.GetStringValue())");
        foreach ((ComposedMemberDefinition member, List<string> values) in cases)
        {
            foreach (string value in values) writer.WriteLine($"case {Literal.Of(value)}:");
            writer.Indent();
            writer.WriteLine(FormatSetMember(member));
            writer.WriteLine("return result;");
            writer.Outdent();
        }

        writer.CloseBlock();
    }

    private void WriteObjectMembers(ComposedTypeDefinition composed, List<ComposedMemberDefinition> objects, string runtime)
    {
        writer.OpenBlock("if (shape.IsObject)");
        if (objects.Count == 1) writer.WriteLine(FormatSetMember(objects[0]));
        else if (composed.Inclusive)
        {
            writer.WriteLine($"var matches = shape.Matching({FormatBranches(objects, runtime)});");
            for (int i = 0; i < objects.Count; i++) writer.WriteLine($"if (matches[{i}]) {FormatSetMember(objects[i])}");
        }
        else
        {
            writer.OpenBlock($"switch (shape.Best({FormatBranches(objects, runtime)}))");
            for (int i = 0; i < objects.Count; i++) writer.WriteLine($"case {i}: {FormatSetMember(objects[i])} break;");
            writer.CloseBlock();
        }

        writer.WriteLine("return result;");
        writer.CloseBlock();
    }

    private static bool IsObjectList(ComposedMemberDefinition member) => member is { IsComposed: false, Type: { Kind: ValueKind.List, Element.Kind: ValueKind.Object } };

    // A list of dates and one of texts look the same: it is the first whose every item can be read.
    private static bool IsOneOfSeveralLists(ComposedMemberDefinition member, ComposedTypeDefinition composed) =>
        member.Type is { Kind: ValueKind.List, Element: { IsScalar: true, Kind: not (ValueKind.String or ValueKind.OpenEnum) } }
        && composed.Members.Count(other => other.Type.Kind == ValueKind.List && FormatItemKind(other) == FormatItemKind(member)) > 1;

    private void WriteObjectLists(ComposedTypeDefinition composed, List<ComposedMemberDefinition> lists, string runtime)
    {
        writer.OpenBlock("if (shape.IsArrayOfObjects)");
        writer.OpenBlock($"switch (shape.BestOfItems({FormatBranches(lists, runtime)}))");
        for (int i = 0; i < lists.Count; i++) writer.WriteLine($"case {i}: result.{lists[i].Name} = {FormatRead(lists[i].Type, "parseNode", composed.RuntimeNamespace)}; break;");
        writer.CloseBlock();
        writer.WriteLine("return result;");
        writer.CloseBlock();
    }

    // A composed member is read as a whole: its value need not be an object, whose properties are read afterwards.
    private static string FormatSetMember(ComposedMemberDefinition member) => member.IsComposed
        ? $"result.{member.Name} = parseNode.GetObjectValue<{member.Type.Name}>({FormatFactory(member.Type)});"
        : $"result.{member.Name} = {FormatFactory(member.Type)}(parseNode);";

    private static string FormatBranches(List<ComposedMemberDefinition> members, string runtime) => string.Join(", ", members.Select(member =>
    {
        IEnumerable<string> constants = member.Constants.SelectMany(constant => new[] { constant.WireName, constant.Value });
        return $"new {runtime}.Branch({FormatStrings(member.RequiredNames)}, {FormatStrings(member.OptionalNames)}, {FormatStrings(constants)})";
    }));

    private static string FormatStrings(IEnumerable<string> values) => $"new string[] {{ {string.Join(", ", values.Select(Literal.Of))} }}";

    private string FormatShapeTest(ComposedMemberDefinition member, ComposedTypeDefinition composed) => member.Type.Kind switch
    {
        ValueKind.Boolean => "shape.IsBoolean",
        >= ValueKind.Byte and <= ValueKind.Decimal => "shape.IsNumber",
        ValueKind.List when composed.Members.Count(other => other.Type.Kind == ValueKind.List) > 1 => $"shape.IsArrayOf{FormatItemKind(member)}",
        ValueKind.List => "shape.IsArray",
        ValueKind.Map => "shape.IsObject",
        ValueKind.Untyped => "!shape.IsNull",

        // A day can be read as a moment, and a moment as a day: only a day has the length of one.
        ValueKind.Date when composed.Members.Any(other => other.Type.Kind == ValueKind.DateTimeOffset) => $"shape.IsText && parseNode.GetStringValue(){Bang}.Length == 10",
        _ => "shape.IsText",
    };

    private static string FormatItemKind(ComposedMemberDefinition list) => list.IsComposed ? "Anything" : list.Type.Element!.Kind switch
    {
        ValueKind.Boolean => "Booleans",
        >= ValueKind.Byte and <= ValueKind.Decimal => "Numbers",
        ValueKind.Object or ValueKind.Map => "Objects",
        ValueKind.Untyped => "Anything",
        _ => "Texts",
    };

    // What says most about the text or number is tried first: any text is a string, any number a double.
    private static int ReadingOrder(ComposedMemberDefinition member) => member.Type switch
    {
        { Kind: ValueKind.Untyped } => int.MaxValue, // takes anything
        { Kind: ValueKind.List } when member.IsComposed => int.MaxValue - 1,
        { Kind: ValueKind.Date } => ReadingOrder(ValueKind.DateTimeOffset) - 1,
        { Kind: ValueKind.List, Element: { } element } => (int)ValueKind.List + 1 + ReadingOrder(element.Kind),
        var type => ReadingOrder(type.Kind),
    };

    private static int ReadingOrder(ValueKind type) => type switch
    {
        ValueKind.Enum => -1,
        ValueKind.OpenEnum => (int)ValueKind.Enum + 1,
        ValueKind.String => (int)ValueKind.Enum + 2,
        ValueKind.Decimal => (int)ValueKind.Int,
        _ => (int)type,
    };
}
