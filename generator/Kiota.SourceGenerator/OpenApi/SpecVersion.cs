namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The version of the specification that a document says it follows.</summary>
internal enum SpecVersion
{
    Swagger20,
    OpenApi30,
    OpenApi31,
    OpenApi32,
}
