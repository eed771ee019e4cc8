using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteRequestBuilder(RequestBuilderDefinition builder)
    {
        string fallback = builder.Client is null ? "Builds and executes requests." : "The entry point of the API.";
        OpenType(builder, $"partial class {builder.Name} : {RuntimeNames.BaseRequestBuilder}", fallback);
        foreach (NavigationDefinition navigation in builder.Navigations) WriteNavigation(navigation);
        foreach (IndexerDefinition indexer in builder.Indexers) WriteIndexer(indexer);
        if (builder.Client is { } client) WriteClientConstructor(builder, client);
        else WriteBuilderConstructors(builder);
        List<string> errors = WriteErrorMappings(builder);
        for (int i = 0; i < builder.Operations.Count; i++) WriteExecutor(builder.Operations[i], errors[i], builder.RuntimeNamespace);
        foreach (OperationDefinition operation in builder.Operations) WriteRequestGenerator(operation, builder.RuntimeNamespace);
        if (builder.Client is null && builder.Operations.Count > 0) WriteWithUrl(builder);
        foreach (NavigationMethodDefinition method in builder.NavigationMethods) WriteNavigationMethod(method);
        WriteNestedTypes(builder.NestedTypes);
        writer.CloseBlock();
    }

    private void WriteBuilderConstructors(RequestBuilderDefinition builder)
    {
        string template = Literal.Of(builder.UrlTemplate);
        writer.WriteLine($"""
            /// <summary>Makes a builder.</summary>
            /// <param name="pathParameters">The values of the path parameters so far.</param>
            /// <param name="requestAdapter">What executes the requests.</param>
            """);
        foreach (PathParameterDefinition parameter in builder.PathParameters)
            WriteParameterDoc(parameter.Name.TrimStart('@'), parameter.Documentation, "The path parameter.");
        string extra = string.Concat(builder.PathParameters.Select(parameter => $", {FormatPathParameter(parameter)} = {FormatPathDefault(parameter)}"));
        writer.OpenBlock($"public {builder.Name}({RuntimeNames.Dictionary}<string, object> pathParameters, {RuntimeNames.IRequestAdapter} requestAdapter{extra}) : base(requestAdapter, {template}, pathParameters)");
        foreach (PathParameterDefinition parameter in builder.PathParameters) WriteSetPathParameter(parameter);
        writer.CloseBlock();
        writer.WriteLine($$"""

            /// <summary>Makes a builder.</summary>
            /// <param name="rawUrl">The whole URL to use for the requests.</param>
            /// <param name="requestAdapter">What executes the requests.</param>
            public {{builder.Name}}(string rawUrl, {{RuntimeNames.IRequestAdapter}} requestAdapter) : base(requestAdapter, {{template}}, rawUrl)
            {
            }

            """);
        if (builder.IndexedParameter is { } indexed) WriteIndexedConstructor(builder, template, indexed);
    }

    // For the indexer. The base class copies the parameters, so that there is a place for one more.
    private void WriteIndexedConstructor(RequestBuilderDefinition builder, string template, string parameter) => writer.WriteLine($$"""
        internal {{builder.Name}}({{RuntimeNames.IRequestAdapter}} requestAdapter, {{RuntimeNames.Dictionary}}<string, object> pathParameters, object position) : base(requestAdapter, {{template}}, pathParameters)
        {
            PathParameters[{{Literal.Of(parameter)}}] = position;
        }

        """);

    private void WriteSetPathParameter(PathParameterDefinition parameter)
    {
        string condition = parameter.Type.Kind == ValueKind.String ? $"!string.IsNullOrWhiteSpace({parameter.Name})" : $"{parameter.Name} != null";
        writer.WriteLine($"if ({condition}) PathParameters[{Literal.Of(parameter.TemplateName)}] = {FormatNullableAddressValue(parameter.Type, parameter.Name)};");
    }

    private string FormatPathParameter(PathParameterDefinition parameter) =>
        (parameter.Type.IsValueType ? FormatNullable(parameter.Type) : FormatType(parameter.Type)) + " " + parameter.Name;

    private static string FormatPathDefault(PathParameterDefinition parameter) => parameter.Type.Kind == ValueKind.String ? "\"\"" : "null";

    private void WriteWithUrl(RequestBuilderDefinition builder)
    {
        string self = $"global::{builder.FullName}";
        writer.WriteLine($$"""
            /// <summary>Makes a builder that uses the given URL and not the template.</summary>
            /// <param name="rawUrl">The whole URL to use for the requests.</param>
            /// <returns>A builder of the same class.</returns>
            """);
        WriteObsolete(builder.OperationsObsolete);
        writer.WriteLine($$"""
            public {{self}} WithUrl(string rawUrl)
            {
                return new {{self}}(rawUrl, RequestAdapter);
            }
            """);
    }
}
