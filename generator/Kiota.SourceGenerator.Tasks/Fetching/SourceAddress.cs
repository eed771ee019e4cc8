namespace Kiota.SourceGenerator.Tasks.Fetching;

/// <summary>Where a document comes from: an http, https or file URL, or a path relative to the project.</summary>
internal static class SourceAddress
{
    /// <exception cref="SpecUpdateException">It is none of these, or it carries credentials.</exception>
    public static Uri Parse(string text, string projectDirectory)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out Uri? address)
            && !Uri.TryCreate(new Uri(Path.Combine(projectDirectory, "-")), text.Trim(), out address))
            throw Bad("SourceUrl is not a URL; write an http, https or file URL, or a path relative to the project");
        if (address.UserInfo.Length > 0)
            throw Bad("SourceUrl holds a user name or password, and it is recorded in the repository; remove them, and publish the document where it needs none");
        if (!address.IsFile && address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            throw Bad($"SourceUrl has the scheme '{address.Scheme}'; only http, https and file are known");
        return address;
    }

    /// <summary>The address for a log: a query may hold a key.</summary>
    public static string Display(Uri address) =>
        address.IsFile ? address.LocalPath : address.GetLeftPart(UriPartial.Path);

    private static SpecUpdateException Bad(string message) => new(UpdateCodes.BadSetting, message);
}
