using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private const string ErrorMapping = RuntimeNames.Dictionary + "<string, " + RuntimeNames.ParsableFactory + "<" + RuntimeNames.IParsable + ">>";

    /// <summary>Writes each different mapping from status to error once for all calls, and gives what each operation passes on.</summary>
    private List<string> WriteErrorMappings(RequestBuilderDefinition builder)
    {
        var written = new List<OperationDefinition>();
        var arguments = new List<string>();
        foreach (OperationDefinition operation in builder.Operations)
        {
            if (operation.Errors.Count == 0)
            {
                arguments.Add($"default({ErrorMapping})");
                continue;
            }

            int index = written.FindIndex(other => other.Errors.Equals(operation.Errors));
            if (index < 0)
            {
                index = written.Count;
                written.Add(operation);
                WriteErrorMapping(operation.Errors, FormatErrorMappingName(index));
            }

            arguments.Add(FormatErrorMappingName(index));
        }

        return arguments;
    }

    private void WriteErrorMapping(EquatableArray<ErrorMappingDefinition> errors, string name)
    {
        writer.OpenBlock($"private static readonly {ErrorMapping} {name} = new {ErrorMapping}");
        foreach (ErrorMappingDefinition error in errors)
            writer.WriteLine($"{{ {Literal.Of(error.Code)}, {error.TypeName}.CreateFromDiscriminatorValue }},");
        writer.CloseBlock("};");
        writer.WriteLine();
    }

    private static string FormatErrorMappingName(int index) => index == 0 ? "errorMapping" : $"errorMapping{index + 1}";
}
