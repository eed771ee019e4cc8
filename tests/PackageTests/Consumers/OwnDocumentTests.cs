namespace PackageTests;

/// <summary>Somebody installs Kiota.SourceGenerator for a document of their own, and changes that document.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class OwnDocumentTests(PackageFeed feed)
{
    private const string Project = """
        <ItemGroup>
            <PackageReference Include="Kiota.SourceGenerator" Version="$(Feed)" />
            <PackageReference Include="Microsoft.Kiota.Abstractions" Version="2.1.6" />
            <PackageReference Include="Microsoft.Kiota.Http.HttpClientLibrary" Version="2.1.6" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Json" Version="2.1.6" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Text" Version="2.1.6" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Form" Version="2.1.6" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Multipart" Version="2.1.6" />
            <PackageReference Include="Std.UriTemplate" Version="2.0.13" />
            <KiotaClient Include="boats.yaml" ClassName="BoatsClient" Namespace="Boats" OpenEnums="true" />
          </ItemGroup>
        """;

    private const string Document = """
        openapi: 3.0.3
        info: { title: Boats, version: "1" }
        servers: [{ url: "https://boats.example/v1" }]
        paths:
          /boats:
            get:
              description: Lists boats.
              parameters:
                - { name: rig, in: query, description: Only this rig., schema: { $ref: "#/components/schemas/Rig" } }
              responses:
                "200":
                  description: The boats.
                  content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Boat" } } } }
        components:
          schemas:
            Rig: { type: string, description: How a boat is rigged., enum: [sloop, ketch] }
            Boat:
              type: object
              description: A boat.
              properties:
                name: { type: string, description: Its name. }
                rig: { $ref: "#/components/schemas/Rig" }
        """;

    [Fact]
    public async Task A_changed_document_changes_the_client_at_the_next_build()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject(Project).Write("boats.yaml", Document).Write("Program.cs", """
            using Boats.Models;

            var boat = new Boat { Name = "Gipsy", Rig = Rig.Ketch };
            Console.WriteLine($"{boat.Name}: {boat.Rig}");
            """);
        (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Contains("Gipsy: ketch", (await consumer.RunAsync()).ShouldSucceed().Output, StringComparison.Ordinal);

        consumer.Write("boats.yaml", Document.Replace("ketch", "yawl", StringComparison.Ordinal));

        BuildMessage error = Assert.Single((await consumer.BuildAsync()).ShouldFail().Messages);
        Assert.Equal(("CS0117", "Program.cs", 3), (error.Id, error.File, error.Line));

        consumer.Write("Program.cs", consumer.Read("Program.cs").Replace("Ketch", "Yawl", StringComparison.Ordinal));
        (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Contains("Gipsy: yawl", (await consumer.RunAsync()).ShouldSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fast_runtime_takes_part_where_it_is_referenced()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject(Project + """<ItemGroup><PackageReference Include="Kiota.Utf8Json" Version="$(Feed)" /></ItemGroup>""")
            .Write("boats.yaml", Document)
            .Write("Program.cs", """
                using Kiota.Utf8Json;
                using Microsoft.Kiota.Abstractions.Authentication;

                using var adapter = new Utf8RequestAdapter(new AnonymousAuthenticationProvider());
                var client = new Boats.BoatsClient(adapter);
                Console.WriteLine(adapter.BaseUrl + " " + (new Boats.Models.Boat() is IUtf8JsonObject) + " " + (client.Boats is not null));
                """);
        CommandResult build = (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Empty(build.Messages);

        Assert.Contains("https://boats.example/v1 True True", (await consumer.RunAsync()).ShouldSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_document_is_one_error_at_its_line()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject(Project)
            .Write("boats.yaml", Document.Replace("description: Lists boats.", "description: [Lists boats}", StringComparison.Ordinal))
            .Write("Program.cs", "System.Console.WriteLine(typeof(Boats.BoatsClient));");

        BuildMessage error = Assert.Single((await consumer.BuildAsync()).ShouldFail().Messages);

        Assert.StartsWith("KSG", error.Id, StringComparison.Ordinal);
        Assert.Equal(("boats.yaml", 7), (error.File, error.Line));
    }
}
