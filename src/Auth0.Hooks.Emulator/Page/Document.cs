using Auth0.Hooks.Emulator.Lifecycle;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>The page as a whole.</summary>
internal static class Document
{
    public static Html Render(PageModel page) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Hooks of {page.Domain}</title>
          <link rel="stylesheet" href="{PageEndpoints.Root}/style.css">
          <link rel="icon" href="data:,">
        </head>
        <body>
          <header>
            <h1>Hooks <span>of {page.Domain}</span></h1>
            <p><strong class="mode {page.Lifecycle.ToName()}">{page.Lifecycle.ToName()}</strong> A local tenant: nothing here reaches Auth0.</p>
          </header>
          {Problem(page)}
          <main>
            <div>{HooksSection.Render(page)}</div>
            <aside>{SwitchesSection.Render(page)}</aside>
          </main>
          {RequestsSection.Render(page)}
        </body>
        </html>
        """);

    /// <summary>A form that does one thing.</summary>
    public static Html Form(PageModel page, string path, Html content, string css = "") => Html.Of($"""
        <form method="post" action="{PageEndpoints.Root}{path}" class="{css}"><input type="hidden" name="{AntiForgery.Field}" value="{page.Code}">{content}</form>
        """);

    private static Html Problem(PageModel page) => page.Problem is { } problem ? Html.Of($"""<p class="problem" role="alert">{problem}</p>""") : default;
}
