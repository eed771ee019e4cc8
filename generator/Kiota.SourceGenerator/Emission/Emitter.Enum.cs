using System.Globalization;
using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteEnum(EnumDefinition definition)
    {
        WriteSummary(definition.Documentation, $"The values of {definition.Name}.");
        WriteObsolete(definition.Obsolete);
        if (definition.Flags) writer.WriteLine($"[{RuntimeNames.Flags}]");
        writer.WriteLine(GeneratedCode);
        writer.OpenBlock($"{definition.Accessibility} enum {definition.Name}");
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
