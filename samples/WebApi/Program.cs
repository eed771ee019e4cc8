// An inventory of hooks for the people who have to leave them: see them, switch them off, keep them, delete them.
// It has no sign-in of its own: put yours before MapHooks (group.RequireAuthorization()) before anybody else can reach it.
using Auth0.Hooks;
using WebApi;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
await using LocalTenant? local = await LocalTenant.StartIfNoneIsConfiguredAsync(builder.Configuration);

string[] tenants = builder.AddTenants();
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<HooksProblems>();

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

app.MapHealthChecks("/health");
app.MapGroup("/hooks").MapHooks(app.Services.GetRequiredService<IHooksClient>());
foreach (string tenant in tenants)
    app.MapGroup($"/tenants/{tenant}/hooks").MapHooks(app.Services.GetRequiredKeyedService<IHooksClient>(tenant));

await app.RunAsync();
