using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Builds enums, open or not.</summary>
internal sealed class EnumBuilder(ClientOptions options)
{
    /// <summary>Whether it keeps unknown values. Flags do not: they are combined as numbers.</summary>
    public static bool IsOpen(Schema schema, ClientOptions options) => options.OpenEnums && !IsFlags(schema);

    public EnumDefinition Build(DeclaredType type)
    {
        Schema schema = type.Schema;
        bool open = IsOpen(schema, options);
        return new EnumDefinition
        {
            Namespace = type.Namespace,
            Name = type.Name,
            Accessibility = options.Accessibility,
            Documentation = Descriptions.Of(schema),
            Obsolete = Descriptions.Obsolete(schema.Deprecated, schema.Deprecation),
            Open = open,
            Flags = IsFlags(schema),
            Members = Members(schema, open ? type.Name : null).ToEquatableArray(),
        };
    }

    /// <summary>Whether the values can be combined.</summary>
    // An enum has the bits of an int: more values than that are told apart, but not combined.
    public static bool IsFlags(Schema schema) => schema.EnumFlags && schema.Enum.Count < 32;

    private static List<EnumMemberDefinition> Members(Schema schema, string? openName)
    {
        var members = new List<EnumMemberDefinition>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (SpecNode node in schema.Enum)
        {
            string value = node.Text;
            if (!values.Add(value)) continue;
            EnumValueName? given = schema.EnumNames?.Values.FirstOrDefault(candidate => candidate.Value == value);
            string name = SymbolName.Pascal(string.IsNullOrEmpty(given?.Name) ? value : given!.Name!);
            if (openName is not null && (name == openName || ReservedNames.IsOpenEnumMember(name))) name += "Value";

            // Two values whose names differ in case only are one to Kiota, but two to the service.
            string free = name;
            for (int number = 2; !taken.Add(free); number++) free = name + "_" + number;
            members.Add(new EnumMemberDefinition(free, value, Descriptions.Of(given?.Description)));
        }

        return members;
    }
}
