using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteRequestGenerator(OperationDefinition operation, string runtimeNamespace)
    {
        WriteSummary(operation.Documentation, $"Builds a {operation.Method} request.");
        WriteOperationParameterDocs(operation);
        writer.WriteLine("/// <returns>The request.</returns>");
        WriteObsolete(operation.Obsolete);
        writer.OpenBlock($"public {RuntimeNames.RequestInformation} To{operation.Name}RequestInformation({FormatParameters(operation)})");
        WriteBodyGuard(operation);
        string template = operation.UrlTemplate is { } own ? Literal.Of(own) : "UrlTemplate";
        if (operation.OwnServer is { } server)
        {
            writer.WriteLine("// The document has another server for this; a base URL that is set by hand holds here too.");
            string unchanged = server.DefaultBaseUrl is { } url ? $"RequestAdapter.BaseUrl == {Literal.Of(url)}" : "string.IsNullOrEmpty(RequestAdapter.BaseUrl)";
            writer.WriteLine($"var template = {unchanged} ? {Literal.Of(server.UrlTemplate)} : {template};");
            template = "template";
        }

        writer.WriteLine($"var requestInfo = new {RuntimeNames.RequestInformation}({RuntimeNames.Method}.{operation.Method}, {template}, PathParameters);");
        WriteConfigure(operation);
        if (operation.Accept is { } accept) writer.WriteLine($"""requestInfo.Headers.TryAdd("Accept", {Literal.Of(accept)});""");
        if (operation.Body is { } body) writer.WriteLine(FormatSetContent(body, runtimeNamespace));
        writer.WriteLine("return requestInfo;");
        writer.CloseBlock();
        writer.WriteLine();
    }

    // Query parameters are added by the generated class: Kiota's own way reads them by reflection on each call. Kiota is
    // asked for no more than there is to do: what a program's first call goes through is compiled then.
    private void WriteConfigure(OperationDefinition operation)
    {
        if (operation.QueryParametersType is not { } query)
        {
            writer.WriteLine("if (requestConfiguration != null) requestInfo.Configure(requestConfiguration);");
            return;
        }

        writer.WriteLine($$"""
            if (requestConfiguration != null)
            {
                var configuration = new {{RuntimeNames.RequestConfiguration}}<{{query}}>();
                requestConfiguration(configuration);
                configuration.QueryParameters.AddTo(requestInfo.QueryParameters);
                if (configuration.Options?.Count > 0) requestInfo.AddRequestOptions(configuration.Options);
                if (configuration.Headers?.Count > 0) requestInfo.AddHeaders(configuration.Headers);
            }
            """);
    }

    private string FormatSetContent(BodyDefinition body, string runtimeNamespace)
    {
        TypeReference type = body.Type;
        string contentType = body.ContentType is { } fixedType ? Literal.Of(fixedType) : "contentType";
        if (body.Wrapped)
        {
            string write = FormatWrite(type, "target", "null", "body", runtimeNamespace).TrimEnd(';');
            return $"requestInfo.SetContentFromParsable(RequestAdapter, {contentType}, new {FormatWrapper(type, runtimeNamespace)}(body, target => {write}));";
        }

        return type switch
        {
            { Kind: ValueKind.Stream } => $"requestInfo.SetStreamContent(body, {contentType});",
            { Kind: ValueKind.Enum } => $"requestInfo.SetContentFromEnum<{type.Name}>(RequestAdapter, {contentType}, body);",
            { Kind: ValueKind.List, Element: { Kind: ValueKind.Enum } element } => $"requestInfo.SetContentFromEnumCollection<{element.Name}>(RequestAdapter, {contentType}, body);",
            { Kind: ValueKind.OpenEnum } => $"requestInfo.SetContentFromScalar(RequestAdapter, {contentType}, body.Value);",
            { Kind: ValueKind.List, Element: { Kind: ValueKind.OpenEnum } element } =>
                $"requestInfo.SetContentFromScalarCollection(RequestAdapter, {contentType}, {element.Name}.Texts(body){Bang});",
            { Kind: ValueKind.List, Element: { Kind: ValueKind.Object or ValueKind.Untyped } } => $"requestInfo.SetContentFromParsable(RequestAdapter, {contentType}, body);",
            { Kind: ValueKind.List } => $"requestInfo.SetContentFromScalarCollection(RequestAdapter, {contentType}, body);",
            { Kind: ValueKind.Object } when HasFastPath => $"{Utf8Json}.Utf8Request.SetContent(requestInfo, RequestAdapter, {contentType}, body);",
            { Kind: ValueKind.Object or ValueKind.Untyped or ValueKind.Multipart } => $"requestInfo.SetContentFromParsable(RequestAdapter, {contentType}, body);",
            _ => $"requestInfo.SetContentFromScalar(RequestAdapter, {contentType}, body);",
        };
    }
}
