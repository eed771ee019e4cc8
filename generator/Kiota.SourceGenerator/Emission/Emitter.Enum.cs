using System.Globalization;
using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteEnum(EnumDefinition definition)
    {
        OpenType(definition, $"enum {definition.Name}", $"The values of {definition.Name}.", definition.Flags ? RuntimeNames.Flags : null);
        long flag = 1;
        foreach (EnumMemberDefinition member in definition.Members)
        {
            string value = definition.Flags ? " = " + flag.ToString(CultureInfo.InvariantCulture) : "";
            WriteEnumMemberHead(member);
            writer.WriteLine($"{member.Name}{value},");
            flag <<= 1;
        }

        writer.CloseBlock();
    }

    private void WriteEnumMemberHead(EnumMemberDefinition member)
    {
        WriteSummary(member.Documentation, $"<c>{XmlDoc.Escape(member.Value)}</c>");
        writer.WriteLine($"[{RuntimeNames.EnumMember}(Value = {Literal.Of(member.Value)})]");
    }
}
