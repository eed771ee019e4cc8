namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>Texts that break code, comments, names or documents where they are not escaped.</summary>
internal static class HostileText
{
    public static readonly string[] All =
    [
        "", " ", "*/", "/*", "//", "\"", "\"\"\"", "\\", "\\\"", "\n", "\r\n", "\r", "\t", "\0", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u200D", "\u202E", "\uD800", "\uDC00",
        "a\nb\r\nc", "{", "}", "{{", "}}", "{0}", "$\"{x}\"", "@\"", "#if", "\n#endif\n", "#error x", "#pragma warning disable", "</summary>", "<see cref=\"X\"/>", "]]>", "&", "&lt;", "<!--", "-->", "--", "'", ";", "<T>",
        "class", "await", "record", "field", "value", "this", "base", "global", "nameof", "var", "dynamic", "required", "file", "scoped", "partial", "where", "_", "__", "@class", "void", "null", "true", "string", "int", "object",
        "String", "Object", "System", "Task", "Exception", "Dictionary", "List", "Guid", "Date", "Time", "Stream", "Models", "Microsoft", "Kiota", "ApiClient", "ApiSdk", "IParsable", "RequestBuilder", "QueryParameter", "Global",
        "Get", "GetAsync", "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "AdditionalData", "BackingStore", "Serialize", "GetFieldDeserializers", "CreateFromDiscriminatorValue",
        "Message", "Data", "InnerException", "ResponseStatusCode", "PathParameters", "RequestAdapter", "UrlTemplate", "WithUrl", "ToGetRequestInformation", "Item", "Value", "Keys", "Count", "Key",
        "1st", "007", "-1", "+1", "-", "+", ".", "..", "...", "a.b", "a.b.c", ".a", "a.", "a-b", "a_b", "a b", "A_B", "ab", "AB", "aB", "/", "//", "a/b", "{id}", "{a}{b}", "{}", "{", "*", "?", "#", "%", "%41", "~0", "~1", "$", "$ref", "@", "!", "[a]", "a[b]",
        "\u0130", "\u0131", "\u00DF", "e\u0301", "\u00E9", "\uD835\uDC9C", "\uD83D\uDE00", "\u4E2D\u6587", "\u05D0", "\u0660", "\u203F", "\u00AD", "\u180E",
        "null", "undefined", "NaN", "Infinity", "1e400", "-0", "99999999999999999999", "2026-13-45", "not-a-date", "00000000-0000-0000-0000-000000000000", "#/components/schemas/Page", "#/", "#", "https://example.com/x.json", "../x.yaml",
        new string('a', 300), new string('\u00E9', 300), new string('_', 300), string.Concat(Enumerable.Repeat("a.", 150)), new string('(', 200) + "a" + new string(')', 200),
    ];

    /// <summary>Names with a meaning in a document, which do most where they do not belong.</summary>
    public static readonly string[] Keywords =
    [
        "type", "format", "properties", "items", "allOf", "oneOf", "anyOf", "not", "enum", "const", "default", "required", "nullable", "discriminator", "mapping", "propertyName", "additionalProperties", "unevaluatedProperties",
        "readOnly", "writeOnly", "deprecated", "description", "summary", "title", "externalDocs", "pattern", "minimum", "maximum", "minLength", "maxLength", "$ref", "$id", "$anchor", "$defs", "x-ms-enum", "x-ms-enum-flags",
        "x-ms-primary-error-message", "x-ms-deprecation", "get", "post", "put", "parameters", "requestBody", "responses", "content", "schema", "in", "name", "style", "explode", "200", "204", "4XX", "default", "application/json", "text/plain", "application/xml",
        "*/*", "multipart/form-data", "encoding", "servers", "url", "components", "schemas", "paths", "string", "integer", "number", "boolean", "array", "object", "date-time", "uuid", "int64", "binary", "byte", "path", "query", "header", "cookie", "body", "formData",
    ];
}
