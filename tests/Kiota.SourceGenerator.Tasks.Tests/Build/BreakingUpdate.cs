namespace Kiota.SourceGenerator.Tasks.Tests.Build;

/// <summary>A document, and what becomes of it: a trigger goes, and a property that was optional is required.</summary>
internal static class BreakingUpdate
{
    public const string Before = """
        openapi: 3.0.3
        info: { title: Hooks, version: "1" }
        servers: [{ url: "https://hooks.example/v2" }]
        paths:
          /hooks:
            post:
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/NewHook" } } } }
              responses: { "204": { description: Created. } }
          /users:
            get: { responses: { "204": { description: None. } } }
        components:
          schemas:
            Trigger: { type: string, enum: [credentials-exchange, send-phone-message] }
            NewHook:
              type: object
              required: [name]
              properties:
                name: { type: string }
                runtime: { type: string }
                trigger: { $ref: "#/components/schemas/Trigger" }
        """;

    public static readonly string After = Before
        .Replace(", send-phone-message", "", StringComparison.Ordinal)
        .Replace("required: [name]", "required: [name, runtime]", StringComparison.Ordinal);
}
