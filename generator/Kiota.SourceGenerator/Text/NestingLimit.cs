namespace Kiota.SourceGenerator.Text;

/// <summary>
/// How deep objects and arrays may nest. Real documents stay below 100; what is deeper is hostile, and everything
/// that walks a document recursively relies on this limit to keep its stack small.
/// </summary>
internal static class NestingLimit
{
    public const int Value = 400;

    public const string Text = "400";
}
