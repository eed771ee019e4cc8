namespace Kiota.SourceGenerator.Tasks.Fetching;

/// <summary>
/// Which redirects are followed: to https anywhere, and from http to http on the same host. So nobody on the way can
/// turn a download into a request for a file or to another machine of the network.
/// </summary>
internal static class RedirectPolicy
{
    public const int MaxRedirects = 5;

    public static bool Allows(Uri from, Uri to)
    {
        if (to.UserInfo.Length > 0) return false;
        if (to.Scheme == Uri.UriSchemeHttps) return true;
        return to.Scheme == Uri.UriSchemeHttp && from.Scheme == Uri.UriSchemeHttp
            && string.Equals(from.Host, to.Host, StringComparison.OrdinalIgnoreCase);
    }
}
