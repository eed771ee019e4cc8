namespace PackageTests;

internal static partial class StrangerProjects
{
    private const string Boats = """
        openapi: 3.0.3
        info: { title: Boats, version: "1" }
        servers: [{ url: "https://boats.example/v1" }]
        paths:
          /boats:
            get:
              parameters:
                - { name: rig, in: query, schema: { $ref: "#/components/schemas/Rig" } }
              responses:
                "200":
                  description: The boats.
                  content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Boat" } } } }
                "404": { description: None., content: { application/json: { schema: { $ref: "#/components/schemas/Fault" } } } }
          /boats/{boat-id}/crew:
            post:
              parameters:
                - { name: boat-id, in: path, required: true, schema: { type: string, format: uuid } }
              requestBody: { content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } } }
              responses: { "204": { description: Aboard. } }
        components:
          schemas:
            Rig: { type: string, enum: [sloop, ketch] }
            Boat: { type: object, required: [name], properties: { name: { type: string }, rig: { $ref: "#/components/schemas/Rig" }, launched: { type: string, format: date } } }
            Fault: { type: object, properties: { message: { type: string }, detail: { oneOf: [{ type: string }, { type: integer }] } } }
        """;

    private const string OwnClient = """
        <PackageReference Include="Microsoft.Kiota.Serialization.Json" Version="2.0.2" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Text" Version="2.0.2" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Form" Version="2.0.2" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Multipart" Version="2.0.2" />
        """;

    /// <summary>Versions in one file for the whole repository, for what is not referenced directly too.</summary>
    public static Stranger CentralVersions => new("CentralVersions", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {Executable("net10.0")}
          <ItemGroup>
            <PackageReference Include="Auth0.Hooks" />
            <PackageReference Include="Kiota.SourceGenerator" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """,
        ("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Auth0.Hooks" Version="{PackageFeed.Version}" />
                <PackageVersion Include="Kiota.SourceGenerator" Version="{PackageFeed.Version}" />
                <PackageVersion Include="Polly.Core" Version="8.6.5" />
              </ItemGroup>
            </Project>
            """),
        ("Program.cs", "Console.WriteLine(Auth0.Hooks.Api.Models.HookTriggerId.CredentialsExchange);"));

    /// <summary>Restores exactly what a committed lock file names.</summary>
    public static Stranger LockedRestore => new("LockedRestore", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {Executable("net10.0")}
          <PropertyGroup><RestorePackagesWithLockFile>true</RestorePackagesWithLockFile></PropertyGroup>
          <ItemGroup>{Reference("Auth0.Hooks")}</ItemGroup>
        </Project>
        """,
        ("Program.cs", "Console.WriteLine(Auth0.Hooks.Api.Models.HookTriggerId.CredentialsExchange);"));

    /// <summary>A library for several frameworks with a client of its own, in which a warning is an error.</summary>
    public static Stranger SeveralFrameworks => new("SeveralFrameworks", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>net8.0;net10.0;netstandard2.0</TargetFrameworks>
            <Nullable>enable</Nullable>
            <LangVersion>latest</LangVersion>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {Reference("Auth0.Hooks")}{Reference("Kiota.SourceGenerator")}
            {OwnClient}
            <KiotaClient Include="boats.yaml" ClassName="BoatsClient" Namespace="Boats" OpenEnums="true" RequiredMembers="true" TypedMaps="true" />
          </ItemGroup>
        </Project>
        """,
        ("boats.yaml", Boats), ("Tour.cs", Tour),
        ("Fleet.cs", """
            public static class Fleet
            {
                public static Boats.Models.Boat First { get; } = new Boats.Models.Boat { Name = "Gipsy", Rig = Boats.Models.Rig.Ketch };
            }
            """));

    /// <summary>Two clients in one project, one of them for a part of its document.</summary>
    public static Stranger TwoDocuments => new("TwoDocuments", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {Executable("net10.0")}
          <ItemGroup>
            {Reference("Kiota.Utf8Json")}{Reference("Kiota.SourceGenerator")}
            {OwnClient}
            <KiotaClient Include="boats.yaml" ClassName="BoatsClient" Namespace="Boats" OpenEnums="true" />
            <KiotaClient Include="ships.yaml" ClassName="ShipsClient" Namespace="Ships" IncludePaths="/boats" />
          </ItemGroup>
        </Project>
        """,
        ("boats.yaml", Boats), ("ships.yaml", Boats),
        ("Program.cs", "Console.WriteLine($\"{typeof(Boats.BoatsClient)} {typeof(Ships.ShipsClient)}\");"));

    /// <summary>Every rule of the SDK on, documentation demanded, and a warning is an error: nothing generated may offend.</summary>
    public static Stranger EveryAnalysis => new("EveryAnalysis", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {Reference("Auth0.Hooks")}{Reference("Kiota.SourceGenerator")}
            {OwnClient}
            <KiotaClient Include="boats.yaml" ClassName="BoatsClient" Namespace="EveryAnalysis.Boats" />
          </ItemGroup>
        </Project>
        """,
        ("boats.yaml", Boats));

    /// <summary>The oldest language that the frameworks allow, without annotations, on the oldest frameworks.</summary>
    public static Stranger OldLanguage => new("OldLanguage", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>netstandard2.0;net48</TargetFrameworks>
            <LangVersion>7.3</LangVersion>
            <Nullable>disable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {Reference("Auth0.Hooks")}{Reference("Kiota.SourceGenerator")}
            {OwnClient}
            <KiotaClient Include="boats.yaml" ClassName="BoatsClient" Namespace="Boats" OpenEnums="true" TypedMaps="true" />
          </ItemGroup>
          <!-- Kiota asks for 10.0.0 of it on the .NET Framework, which is not on every registry. -->
          <ItemGroup Condition="'$(TargetFramework)' == 'net48'"><PackageReference Include="System.Net.Http.WinHttpHandler" Version="10.0.14" /></ItemGroup>
        </Project>
        """,
        ("boats.yaml", Boats),
        ("Cleaner.cs", """
            using System.Threading.Tasks;
            using Auth0.Hooks;
            using Auth0.Hooks.Api.Models;

            public static class Cleaner
            {
                public static async Task SwitchOff(HooksClient hooks, string id)
                {
                    Hook hook = await hooks.GetAsync(id);
                    if (hook.TriggerId == HookTriggerId.SendPhoneMessage)
                        await hooks.DisableAsync(id);
                }

                public static async Task<int> Move(HooksClient hooks, string script)
                {
                    HookPage page = await hooks.ListPageAsync(new ListHooksRequest { TriggerId = HookTriggerId.CredentialsExchange, PerPage = 10 });
                    foreach (Hook old in page.Hooks)
                        await hooks.UpdateAsync(old.Id, new UpdateHookRequestContent { Enabled = false });
                    await hooks.CreateAsync(new CreateHookRequestContent { TriggerId = HookTriggerId.CredentialsExchange, Name = "Moved", Script = script });
                    return page.Hooks.Count;
                }

                public static Boats.Models.Boat First => new Boats.Models.Boat { Name = "Gipsy", Rig = Boats.Models.Rig.Ketch };
            }
            """));

    /// <summary>Names of the consumer that our namespaces and generated types also use.</summary>
    public static Stranger TakenNames => new("TakenNames", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {Executable("net10.0")}
          <PropertyGroup>
            <RootNamespace>Hooks</RootNamespace>
            <ImplicitUsings>disable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {Reference("Auth0.Hooks")}{Reference("Kiota.SourceGenerator")}
            {OwnClient}
            <KiotaClient Include="boats.yaml" ClassName="Client" />
          </ItemGroup>
        </Project>
        """,
        ("boats.yaml", Boats),
        ("Names.cs", """
            namespace Hooks
            {
                internal sealed class Hook { }
                internal sealed class Kiota { }
                internal sealed class System { }
                internal sealed class Microsoft { }
                internal sealed class Task { }
                internal sealed class Auth0 { }
            }

            namespace Auth0
            {
                internal sealed class Management { }
            }

            internal sealed class Models { }
            """),
        ("Program.cs", """
            var hook = new global::Auth0.Hooks.Api.Models.Hook { Name = nameof(Hooks.Kiota) };
            global::System.Console.WriteLine($"{hook.Name} {typeof(Hooks.Client)} {typeof(Auth0.Management)}");
            """));
}
