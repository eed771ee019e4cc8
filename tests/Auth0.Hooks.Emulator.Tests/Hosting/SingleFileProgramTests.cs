using System.Text.Json.Nodes;
using Auth0.Hooks.Emulator.Tests.Tool;

namespace Auth0.Hooks.Emulator.Tests.Hosting;

/// <summary>
/// A program of a single file (<c>dotnet run app.cs</c>) is set up as if it were to be compiled ahead of time, also where it is not: without JSON by reflection, for
/// one. An emulator inside it must not depend on such defaults.
/// </summary>
public sealed class SingleFileProgramTests
{
    [Fact]
    public async Task A_tenant_answers_where_the_defaults_are_those_of_a_program_compiled_ahead_of_time()
    {
        using TemporaryFile runtime = new(SetUp(), "app.runtimeconfig.json");
        using ToolProcess process = await ToolProcess.StartOnAsync(runtime.Path);
        await using Api api = new(new HttpClient { BaseAddress = process.Address });
        await api.AuthorizeAsync(HooksEmulatorOptions.DefaultClient.Id, HooksEmulatorOptions.DefaultClient.Secret!);

        string id = await api.CreateHookAsync("Claims");
        Assert.Equal(201, (await api.SendTextAsync("POST", "/api/v2/hooks", "name=Form&script=x&triggerId=post-change-password&dependencies[axios]=1.0.0", "application/x-www-form-urlencoded")).Status);
        Assert.Equal(201, (await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new { API_KEY = "not-a-real-value" })).Status);
        Assert.Equal("""{"API_KEY":"_VALUE_NOT_SHOWN_"}""", (await api.GetAsync($"/api/v2/hooks/{id}/secrets")).Body);
        Assert.Equal(204, (await api.SendAsync("DELETE", $"/api/v2/hooks/{id}/secrets", new[] { "API_KEY" })).Status);
        Assert.Equal(2, (await api.GetAsync("/api/v2/hooks?include_totals=true")).Json.GetProperty("total").GetInt32());
        (await api.GetAsync("/api/v2/hooks/none")).IsError(404, "Not Found", "Error: Hook does not exist", "HookDoesNotExist");
        Assert.Equal("completed", (await api.SendAsync("POST", $"/emulator/hooks/{id}/run", new { })).Json.GetProperty("outcome").GetString());
        Assert.Equal(200, (await api.SendAsync("PUT", "/emulator/lifecycle", new { mode = "read-only" })).Status);
        Assert.Equal(200, (await api.SendAsync("POST", "/emulator/faults", new { path = "/api/v2/*", status = 503, times = 1, delay = "00:00:00" })).Status);
        Assert.Equal(503, (await api.GetAsync("/api/v2/hooks")).Status);
        Assert.Contains("Claims", (await api.GetAsync("/")).Body, StringComparison.Ordinal);
    }

    private static string SetUp()
    {
        JsonNode config = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(ToolProcess.Tool, "runtimeconfig.json")))!;
        JsonObject properties = config["runtimeOptions"]!["configProperties"]!.AsObject();
        foreach (string name in AheadOfTime)
            properties[name] = false;
        return config.ToJsonString();
    }

    /// <summary>What the SDK switches off in such a program, as far as a web application could miss it.</summary>
    private static readonly string[] AheadOfTime =
    [
        "System.ComponentModel.DefaultValueAttribute.IsSupported",
        "System.ComponentModel.TypeDescriptor.IsComObjectDescriptorSupported",
        "System.Diagnostics.Tracing.EventSource.IsSupported",
        "System.Linq.Expressions.CanEmitObjectArrayDelegate",
        "System.Net.SocketsHttpHandler.Http3Support",
        "System.Resources.ResourceManager.AllowCustomResourceTypes",
        "System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported",
        "System.StartupHookProvider.IsSupported",
        "System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault",
    ];
}
