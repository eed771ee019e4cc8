using System.Security.Cryptography;
using System.Text;
using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>
/// Makes sure that a form comes from the page: each carries a code that only this process can make, for a cookie that only this browser has.
/// </summary>
internal sealed class AntiForgery
{
    public const string Field = "code";
    private const string Cookie = "auth0-hooks-emulator";

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The code for the forms of one answer; gives the browser its cookie if it has none.</summary>
    public string Issue(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } browser)
        {
            browser = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
            context.Response.Cookies.Append(Cookie, browser, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" });
        }

        return CodeFor(browser);
    }

    /// <exception cref="ServiceErrorException">The form comes from elsewhere, or from an earlier run of the emulator.</exception>
    public void Require(HttpContext context, IFormCollection form)
    {
        string expected = CodeFor(context.Request.Cookies[Cookie] ?? "");
        if (context.Request.Cookies[Cookie] is null
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(form[Field].ToString())))
            throw new ServiceErrorException(403, "The form is not from this page, or the emulator was restarted since: load the page again.");
    }

    private string CodeFor(string browser) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(browser)));
}
