namespace Kiota.SourceGenerator.OpenApi;

/// <summary>Where a parameter travels. Swagger 2.0's <c>body</c> and <c>formData</c> are read as request bodies.</summary>
internal enum ParameterLocation
{
    Query,
    Path,
    Header,
    Cookie,
}
