namespace Auth0.Hooks.Emulator.Contract;

/// <summary>One operation of the document: where it is, which scope it asks for, and what it accepts.</summary>
/// <param name="Id">Its operationId.</param>
/// <param name="Method">HTTP method, in capitals.</param>
/// <param name="Path">Path template without a leading slash, below the root of the tenant: <c>api/v2/hooks/{id}</c>.</param>
/// <param name="Scopes">The access token must carry one of them.</param>
/// <param name="Query">Schemas of the query parameters, by name.</param>
/// <param name="Body">Schema of the body; null where a body means nothing.</param>
/// <param name="AcceptsForm">Whether the body may be form-urlencoded.</param>
internal sealed record Operation(
    string Id,
    string Method,
    string Path,
    IReadOnlyList<string> Scopes,
    IReadOnlyDictionary<string, Schema> Query,
    Schema? Body,
    bool AcceptsForm);
