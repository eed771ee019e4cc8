namespace Kiota.SourceGenerator.OpenApi;

/// <summary>What stands between the items of a list that is one value.</summary>
internal static class Delimiter
{
    /// <summary>The delimiter that a style is named after; null for the other styles.</summary>
    public static string? Of(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => " ",
        ParameterStyle.PipeDelimited => "|",
        _ => null,
    };
}
