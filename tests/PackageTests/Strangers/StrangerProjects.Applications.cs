namespace PackageTests;

internal static partial class StrangerProjects
{
    /// <summary>ASP.NET Core with dependency injection, and a tenant beside it.</summary>
    public static Stranger WebApp => new("WebApp", $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          {Executable("net10.0")}
          <ItemGroup>{Reference("Auth0.Hooks")}{Reference("Auth0.Hooks.Emulator")}</ItemGroup>
        </Project>
        """,
        ("Program.cs", """
            using Auth0.Hooks;
            using Auth0.Hooks.Emulator;

            await using var tenant = await HooksEmulator.StartAsync();
            var builder = WebApplication.CreateBuilder(args);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Services.AddAuth0Hooks(options =>
            {
                options.Domain = tenant.Domain;
                options.ClientId = tenant.ClientId;
                options.ClientSecret = tenant.ClientSecret;
            });

            await using var app = builder.Build();
            app.MapGet("/count", async (IHooksClient hooks) =>
            {
                int count = 0;
                await foreach (var _ in hooks.ListAsync())
                    count++;
                return $"{count} hooks";
            });
            await app.StartAsync();
            using var http = new HttpClient();
            Console.WriteLine(await http.GetStringAsync(app.Urls.Single() + "/count"));
            """));

    /// <summary>The oldest supported runtime, and so the oldest version of each dependency.</summary>
    public static Stranger OldRuntime => new("OldRuntime", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {Executable("net8.0")}
          <ItemGroup>{Reference("Auth0.Hooks")}</ItemGroup>
        </Project>
        """,
        ("Tour.cs", Tour), ("Program.cs", ToEnvironment));

    /// <summary>An application that has taken every update that there is.</summary>
    public static Stranger NewestDependencies => new("NewestDependencies", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {Executable("net10.0")}
          <ItemGroup>{Reference("Auth0.Hooks")}{Reference("Auth0.Hooks.Emulator")}</ItemGroup>
          <ItemGroup>
            <PackageReference Include="Jint" Version="*" />
            <PackageReference Include="Microsoft.AspNetCore.DataProtection.Abstractions" Version="*" />
            <PackageReference Include="Microsoft.Data.Sqlite" Version="*" />
            <PackageReference Include="Microsoft.Extensions.Caching.Abstractions" Version="*" />
            <PackageReference Include="Microsoft.Extensions.Diagnostics.HealthChecks" Version="*" />
            <PackageReference Include="Microsoft.Extensions.Http" Version="*" />
            <PackageReference Include="Microsoft.Extensions.Options.ConfigurationExtensions" Version="*" />
            <PackageReference Include="Microsoft.Kiota.Abstractions" Version="*" />
            <PackageReference Include="Microsoft.Kiota.Http.HttpClientLibrary" Version="*" />
            <PackageReference Include="Polly.Core" Version="*" />
            <PackageReference Include="Std.UriTemplate" Version="*" />
            <PackageReference Include="YamlDotNet" Version="*" />
          </ItemGroup>
        </Project>
        """,
        ("Tour.cs", Tour),
        ("Program.cs", """
            await using var tenant = await Auth0.Hooks.Emulator.HooksEmulator.StartAsync();
            await Tour.RunAsync(tenant.Domain, tenant.ClientId, tenant.ClientSecret);
            """));

    /// <summary>Another language: no rules there, but nothing in the way either.</summary>
    public static Stranger VisualBasic => new("VisualBasic", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
          </PropertyGroup>
          <ItemGroup>{Reference("Auth0.Hooks")}</ItemGroup>
        </Project>
        """,
        ("Program.vb", """
            Imports Auth0.Hooks.Api.Models

            Module Program
                Sub Main()
                    Dim trigger As HookTriggerId = HookTriggerId.CredentialsExchange
                    System.Console.WriteLine(trigger.Value)
                End Sub
            End Module
            """)) { Extension = ".vbproj" };

    public static Stranger FSharp => new("FSharp", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
          </PropertyGroup>
          <ItemGroup>{Reference("Auth0.Hooks")}</ItemGroup>
          <ItemGroup><Compile Include="Program.fs" /></ItemGroup>
        </Project>
        """,
        ("Program.fs", """
            open Auth0.Hooks.Api.Models
            printfn "%s" HookTriggerId.CredentialsExchange.Value
            """)) { Extension = ".fsproj" };
}
