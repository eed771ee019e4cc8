using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteNavigation(NavigationDefinition navigation)
    {
        WriteSummary(navigation.Documentation, $"The requests under {navigation.Name}.");
        WriteObsolete(navigation.Obsolete);
        writer.WriteLine($$"""
            public {{navigation.TypeName}} {{navigation.Name}}
            {
                get { return new {{navigation.TypeName}}(PathParameters, RequestAdapter); }
            }

            """);
    }

    private void WriteIndexer(IndexerDefinition indexer)
    {
        WriteSummary(indexer.Documentation, "The requests for one item.");
        WriteParameterDoc("position", indexer.ParameterDocumentation, "The path parameter.");
        WriteObsolete(indexer.Obsolete);
        writer.WriteLine($$"""
            public {{indexer.TypeName}} this[{{FormatType(indexer.ParameterType)}} position]
            {
                get { return new {{indexer.TypeName}}(RequestAdapter, PathParameters, {{FormatAddressValue(indexer.ParameterType, "position")}}); }
            }

            """);
    }

    private void WriteNavigationMethod(NavigationMethodDefinition method)
    {
        WriteSummary(method.Documentation, $"The requests under {method.Name}.");
        foreach (PathParameterDefinition parameter in method.Parameters)
            WriteParameterDoc(parameter.Name.TrimStart('@'), parameter.Documentation, "The path parameter.");
        string parameters = string.Join(", ", method.Parameters.Select(FormatPathParameter));
        string arguments = string.Concat(method.Parameters.Select(parameter => ", " + parameter.Name));
        writer.WriteLine($"/// <returns>A builder.</returns>");
        writer.OpenBlock($"public {method.TypeName} {method.Name}({parameters})");
        foreach (PathParameterDefinition parameter in method.Parameters)
        {
            string condition = parameter.Type.Kind == ValueKind.String ? $"string.IsNullOrEmpty({parameter.Name})" : $"{parameter.Name} == null";
            writer.WriteLine($"if ({condition}) throw new {RuntimeNames.ArgumentNullException}(nameof({parameter.Name}));");
        }

        writer.WriteLine($"return new {method.TypeName}(PathParameters, RequestAdapter{arguments});");
        writer.CloseBlock();
    }
}
