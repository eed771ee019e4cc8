using Microsoft.AspNetCore.Http;

namespace Kiota.SourceGenerator.Tasks.Tests.Build;

/// <summary>What a breaking update looks like at the next build of the code that calls the client.</summary>
public class CallersAfterUpdateTests
{
    [Fact]
    public async Task A_removed_value_and_a_new_required_property_are_errors_where_they_are_used()
    {
        string source = BreakingUpdate.Before;
        await using DocumentServer server = await DocumentServer.StartAsync(context => context.Response.WriteAsync(source));
        using var project = new UpdateProject();
        WriteConsumer(project, server.At("/hooks.yaml"));
        project.Write("hooks.yaml", source);
        project.Write("Program.cs", """
            using Sample.Models;

            var typed = new NewHook { Name = "a", Trigger = Trigger.SendPhoneMessage };
            var text = new NewHook { Name = "b", Trigger = "send-phone-message" };
            System.Console.WriteLine(typed.Trigger == text.Trigger);

            // The paths of users are not included: the name is free.
            namespace Sample.Users { internal sealed class UsersRequestBuilder; }
            """);
        (int good, string first) = await project.BuildAsync();
        Assert.True(good == 0, first);

        source = BreakingUpdate.After;
        (int updated, string update) = await project.UpdateAsync();
        Assert.True(updated == 0, update);
        Assert.Contains("breaking      NewHook.runtime (in requests): now required", update);
        Assert.Contains("breaking      Trigger (in requests): value \"send-phone-message\" removed", update);

        (int broken, string second) = await project.BuildAsync("--no-restore");
        Assert.Equal(1, broken);
        Assert.Contains("Program.cs(3,57): error CS0117: 'Trigger' does not contain a definition for 'SendPhoneMessage'", second);
        Assert.Contains("Program.cs(3,17): error CS9035: Required member 'NewHook.Runtime' must be set", second);

        // The compiler stops at its own errors: the analyzer speaks about the text when those are mended.
        project.Write("Program.cs", """
            using Sample.Models;

            var text = new NewHook { Name = "b", Runtime = "22", Trigger = "send-phone-message" };
            System.Console.WriteLine(text.Trigger);
            """);
        (int rest, string third) = await project.BuildAsync("--no-restore");
        Assert.Equal(1, rest);
        Assert.Contains("Program.cs(3,64): error HOOK1001", third);
    }

    private static void WriteConsumer(UpdateProject project, Uri source)
    {
        string Built(string name) => Path.Combine(
            AppContext.BaseDirectory, "..", "..", name, Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), name + ".dll");
        string packageTargets = Path.Combine(AppContext.BaseDirectory, "build", "Kiota.SourceGenerator");
        project.Write("Sample.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <NoWarn>NU1603</NoWarn>
                <KiotaUpdateAssembly>{Path.Combine(AppContext.BaseDirectory, "Kiota.SourceGenerator.Tasks.dll")}</KiotaUpdateAssembly>
              </PropertyGroup>
              <Import Project="{packageTargets}.props" />
              <ItemGroup>
                <KiotaClient Include="hooks.yaml" SourceUrl="{source}" IncludePaths="/hooks/**#POST;/none" Namespace="Sample" OpenEnums="true" RequiredMembers="true" />
                <Analyzer Include="{Built("Kiota.SourceGenerator")};{Built("Auth0.Hooks.Analyzers")};{Path.Combine(AppContext.BaseDirectory, "YamlDotNet.dll")}" />
                <PackageReference Include="Microsoft.Kiota.Abstractions" Version="2.1.6" />
                <PackageReference Include="Microsoft.Kiota.Serialization.Json" Version="2.1.6" />
                <PackageReference Include="Microsoft.Kiota.Serialization.Text" Version="2.1.6" />
                <PackageReference Include="Microsoft.Kiota.Serialization.Form" Version="2.1.6" />
                <PackageReference Include="Microsoft.Kiota.Serialization.Multipart" Version="2.1.6" />
              </ItemGroup>
              <Import Project="{packageTargets}.targets" />
            </Project>
            """);
    }
}
