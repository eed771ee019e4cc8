using System.Text;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>Serves the page and takes its forms, for the machine itself only.</summary>
internal static class PageEndpoints
{
    public const string Root = "/emulator/page";

    /// <summary>Where the page is wherever the tenant is mapped.</summary>
    private const string Home = "/emulator";

    /// <summary>Shows the page at one more path.</summary>
    public static void MapPage(IEndpointRouteBuilder endpoints, string path)
    {
        PageActions actions = endpoints.ServiceProvider.GetRequiredService<PageActions>();
        endpoints.MapReading(path, TenantPipeline.Local(endpoints, context => WriteAsync(context, actions.Show(context))));
    }

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        PageActions actions = endpoints.ServiceProvider.GetRequiredService<PageActions>();
        AntiForgery antiForgery = endpoints.ServiceProvider.GetRequiredService<AntiForgery>();
        string style = ReadStyle();

        MapPage(endpoints, Home);
        endpoints.MapReading(Root + "/style.css", TenantPipeline.Local(endpoints, context =>
        {
            context.Response.ContentType = "text/css; charset=utf-8";
            return context.Response.WriteAsync(style);
        }));
        MapForm("/lifecycle", actions.SetLifecycle);
        MapForm("/rate-limit", actions.SetRateLimit);
        MapForm("/enable", actions.Enable);
        MapForm("/faults", actions.AddFault);
        MapForm("/faults/clear", actions.ClearFaults);
        endpoints.MapPost(Root + "/run", TenantPipeline.Local(endpoints, async context =>
            await WriteAsync(context, await actions.RunAsync(context, await ReadAsync(context)))));

        // What changes something goes back to the page, so that loading it again does not repeat the change.
        void MapForm(string name, Action<IFormCollection> change) => endpoints.MapPost(Root + name, TenantPipeline.Local(endpoints, async context =>
        {
            IFormCollection form = await ReadAsync(context);
            try
            {
                change(form);
                context.Response.Redirect(Home);
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
            }
            catch (Exception wrong) when (wrong is ArgumentException or ServiceErrorException)
            {
                await WriteAsync(context, actions.Show(context) with { Problem = wrong.Message });
            }
        }));

        async Task<IFormCollection> ReadAsync(HttpContext context)
        {
            if (!context.Request.HasFormContentType || context.Request.ContentLength > RequestBody.MaximumBytes)
                throw ServiceErrors.UnsupportedMediaType();
            IFormCollection form;
            try
            {
                form = await context.Request.ReadFormAsync(context.RequestAborted);
            }
            catch (Exception malformed) when (malformed is InvalidDataException or IOException)
            {
                throw ServiceErrors.MalformedBody();
            }

            antiForgery.Require(context, form);
            return form;
        }
    }

    private static Task WriteAsync(HttpContext context, PageModel page)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Document.Render(page).Text, Encoding.UTF8);
    }

    private static string ReadStyle()
    {
        using Stream stream = typeof(PageEndpoints).Assembly.GetManifestResourceStream("style.css")!;
        using StreamReader text = new(stream);
        return text.ReadToEnd();
    }
}
