using System.Globalization;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>The media types whose content has a type of its own, by how much they are wanted.</summary>
internal sealed class MimeTypes
{
    public const string Multipart = "multipart/form-data";
    public const string Form = "application/x-www-form-urlencoded";
    public const string PlainText = "text/plain";

    private static readonly string[] KiotaDefaults =
        ["application/json;q=1", "text/plain;q=0.9", "application/x-www-form-urlencoded;q=0.2", "multipart/form-data;q=0.1"];

    private readonly List<WantedType> types;

    public MimeTypes(IReadOnlyCollection<string> configured) =>
        types = (configured.Count > 0 ? configured : KiotaDefaults).Select(Parse).OrderBy(type => type).ToList();

    /// <summary>The representations that have a schema and are structured, most wanted first.</summary>
    public List<MapEntry<MediaType>> Structured(OrderedMap<MediaType> content) => content
        .Where(entry => entry.Value.Schema is not null && Rank(entry.Name) >= 0)
        .OrderBy(entry => Rank(entry.Name)).ToList();

    /// <summary>The value of an <c>Accept</c> header for structured representations; null for none.</summary>
    public string? Accept(IEnumerable<string> contentTypes)
    {
        List<string> parts = contentTypes.Where(type => Rank(type) >= 0).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(Rank).Select(WithQuality).ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    /// <summary>What to send as for a type that may be a range: application/json for application/*+json.</summary>
    public static string Concrete(string mediaRange) => mediaRange.IndexOf('*') < 0 ? mediaRange : WithoutVendor(mediaRange);

    private string WithQuality(string contentType)
    {
        double quality = types[Rank(contentType)].Quality;
        return quality >= 1 ? contentType : contentType + ";q=" + quality.ToString(CultureInfo.InvariantCulture);
    }

    private int Rank(string contentType)
    {
        string name = WithoutVendor(contentType);
        return types.FindIndex(type => type.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    // application/vnd.example+json is JSON.
    private static string WithoutVendor(string contentType)
    {
        string name = contentType.Split(';')[0].Trim();
        int slash = name.IndexOf('/');
        int plus = name.LastIndexOf('+');
        return slash > 0 && plus > slash ? name.Substring(0, slash + 1) + name.Substring(plus + 1) : name;
    }

    private static WantedType Parse(string configured)
    {
        string[] parts = configured.Split(';');
        string? quality = parts.Skip(1).Select(part => part.Trim()).FirstOrDefault(part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase));
        bool given = double.TryParse(quality?.Substring(2), NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
        return new WantedType(parts[0].Trim(), given ? value : 1);
    }

    /// <summary>A media type, which comes before those that are wanted less.</summary>
    private sealed record WantedType(string Name, double Quality) : IComparable<WantedType>
    {
        public int CompareTo(WantedType? other) => other is null ? 1 : other.Quality.CompareTo(Quality);
    }
}
