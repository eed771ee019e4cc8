using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteExecutor(OperationDefinition operation, string errors, string runtimeNamespace)
    {
        TypeReference? result = operation.Response.Type;
        string task = result is null ? RuntimeNames.Task : $"{RuntimeNames.Task}<{FormatNullable(result)}>";
        WriteSummary(operation.Documentation, $"Sends {operation.Method}.");
        WriteOperationParameterDocs(operation);
        writer.WriteLine("""/// <param name="cancellationToken">Stops the request.</param>""");
        writer.WriteLine($"/// <returns>{(result is null ? "When the request is done." : "What the service answers.")}</returns>");
        foreach (string exception in operation.Errors.Select(error => error.TypeName).Distinct())
            writer.WriteLine($"""/// <exception cref="{exception}">The service refuses the request.</exception>""");
        WriteObsolete(operation.Obsolete);
        string? conversion = FormatConversion(operation.Response);
        string modifiers = conversion is null ? "public" : "public async";
        writer.OpenBlock($"{modifiers} {task} {operation.Name}Async({FormatParameters(operation)}, {RuntimeNames.CancellationToken} cancellationToken = default({RuntimeNames.CancellationToken}))");
        WriteBodyGuard(operation);
        string request = $"To{operation.Name}RequestInformation({FormatArguments(operation)})";
        writer.WriteLine($"var requestInfo = {FormatUtf8Prepared(request)};");
        string send = $"RequestAdapter.{FormatSend(operation, errors, runtimeNamespace)}";
        // What the adapter gives is handed on as it is: a state machine of its own would cost every call.
        writer.WriteLine(conversion is null ? $"return {send};" : $"var sent = await {send}.ConfigureAwait(false);\n{conversion}");
        writer.CloseBlock();
        writer.WriteLine();
    }

    private string FormatSend(OperationDefinition operation, string errors, string runtimeNamespace)
    {
        TypeReference? type = operation.Response.Type;
        if (operation.Response.Wrapped)
        {
            string wrapper = FormatWrapper(type!, runtimeNamespace);
            return $"SendAsync<{wrapper}>(requestInfo, node => new {wrapper}({FormatRead(type!, "node", runtimeNamespace)}, null), {errors}, cancellationToken)";
        }

        return type switch
        {
            null => $"SendNoContentAsync(requestInfo, {errors}, cancellationToken)",
            { Kind: ValueKind.Object or ValueKind.Untyped } => $"SendAsync<{FormatType(type)}>(requestInfo, {FormatFactory(type)}, {errors}, cancellationToken)",
            { Kind: ValueKind.List, Element: { Kind: ValueKind.Object or ValueKind.Untyped } element } =>
                $"SendCollectionAsync<{FormatType(element)}>(requestInfo, {FormatFactory(element)}, {errors}, cancellationToken)",
            { Kind: ValueKind.List, Element: { Kind: ValueKind.OpenEnum } } => $"SendPrimitiveCollectionAsync<string>(requestInfo, {errors}, cancellationToken)",
            { Kind: ValueKind.List } => $"SendPrimitiveCollectionAsync<{FormatElement(type.Element!)}>(requestInfo, {errors}, cancellationToken)",
            { Kind: ValueKind.OpenEnum } => $"SendPrimitiveAsync<string>(requestInfo, {errors}, cancellationToken)",
            _ => $"SendPrimitiveAsync<{FormatType(type)}{(type.IsValueType ? "?" : "")}>(requestInfo, {errors}, cancellationToken)",
        };
    }

    /// <summary>What makes the result of what was sent; null if it is the result.</summary>
    private static string? FormatConversion(ResponseDefinition response) => response.Type switch
    {
        _ when response.Wrapped => "return sent?.Value;",
        { Kind: ValueKind.List, Element: { Kind: ValueKind.OpenEnum } element } => $"return sent == null ? null : {element.Name}.Values(sent);",
        { Kind: ValueKind.List } => "return sent?.AsList();",
        { Kind: ValueKind.OpenEnum } type => $"return sent == null ? ({type.Name}?)null : new {type.Name}(sent);",
        _ => null,
    };

    /// <summary>The class that carries a value which Kiota reads and writes in properties only.</summary>
    private string FormatWrapper(TypeReference type, string runtimeNamespace) => $"global::{runtimeNamespace}.WholeBody<{FormatNullable(type)}>";

    private string FormatParameters(OperationDefinition operation)
    {
        string query = operation.QueryParametersType ?? RuntimeNames.DefaultQueryParameters;
        string configuration = $"{RuntimeNames.Action}<{RuntimeNames.RequestConfiguration}<{query}>>{Maybe} requestConfiguration = null";
        if (operation.Body is not { } body) return configuration;
        string contentType = body.ContentType is null ? "string contentType, " : "";
        return $"{FormatType(body.Type)} body, {contentType}{configuration}";
    }

    private static string FormatArguments(OperationDefinition operation) => operation.Body switch
    {
        null => "requestConfiguration",
        { ContentType: null } => "body, contentType, requestConfiguration",
        _ => "body, requestConfiguration",
    };

    private void WriteOperationParameterDocs(OperationDefinition operation)
    {
        if (operation.Body is { } body)
        {
            WriteParameterDoc("body", body.Documentation, "The request body.");
            if (body.ContentType is null) writer.WriteLine("""/// <param name="contentType">The media type of the body.</param>""");
        }

        writer.WriteLine("""/// <param name="requestConfiguration">Sets headers, query parameters and options of the request.</param>""");
    }

    private void WriteBodyGuard(OperationDefinition operation)
    {
        if (operation.Body is not { } body) return;
        if (!body.Type.IsValueType)
            writer.WriteLine($"if (ReferenceEquals(body, null)) throw new {RuntimeNames.ArgumentNullException}(nameof(body));");
        if (body.ContentType is null)
            writer.WriteLine($"if (string.IsNullOrEmpty(contentType)) throw new {RuntimeNames.ArgumentNullException}(nameof(contentType));");
    }
}
