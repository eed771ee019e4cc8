namespace Auth0.Hooks.Emulator.Running;

/// <summary>How the service calls the hooks of one trigger.</summary>
/// <param name="Id">The trigger.</param>
/// <param name="Parameters">What the function is given before the callback, in order.</param>
/// <param name="Sample">Arguments to try a hook with, as a JSON object with one property for each parameter.</param>
internal sealed record HookTrigger(string Id, IReadOnlyList<string> Parameters, string Sample)
{
    private const string Connection = """{ "id": "con_0000000000000001", "name": "Username-Password-Authentication", "tenant": "emulator" }""";

    public static IReadOnlyList<HookTrigger> All { get; } =
    [
        new("credentials-exchange", ["client", "scope", "audience", "context"], """
            {
              "client": { "name": "Sample client", "id": "sample-client-id", "tenant": "emulator", "metadata": { "plan": "silver" } },
              "scope": ["read:invoices"],
              "audience": "https://api.example.test/",
              "context": {}
            }
            """),
        new("pre-user-registration", ["user", "context"], $$"""
            {
              "user": { "username": "ada", "email": "ada@example.test", "emailVerified": false, "user_metadata": {}, "app_metadata": {} },
              "context": { "requestLanguage": "en", "renderLanguage": "en", "connection": {{Connection}} }
            }
            """),
        new("post-user-registration", ["user", "context"], $$"""
            {
              "user": { "id": "000000000000000000000001", "username": "ada", "email": "ada@example.test", "emailVerified": false, "user_metadata": {}, "app_metadata": {} },
              "context": { "requestLanguage": "en", "renderLanguage": "en", "connection": {{Connection}} }
            }
            """),
        new("post-change-password", ["user", "context"], $$"""
            {
              "user": { "id": "000000000000000000000001", "username": "ada", "email": "ada@example.test", "last_password_reset": "2024-01-01T00:00:00.000Z" },
              "context": { "connection": {{Connection}} }
            }
            """),
        new("send-phone-message", ["recipient", "text", "context"], """
            {
              "recipient": "+1-555-0100",
              "text": "123456 is your verification code",
              "context": { "message_type": "sms", "action": "enrollment", "language": "en", "code": "123456", "ip": "192.0.2.1", "user_agent": "Sample", "client": { "client_id": "sample-client-id", "name": "Sample client", "client_metadata": {} }, "user": { "user_id": "auth0|000000000000000000000001", "name": "Ada", "email": "ada@example.test", "app_metadata": {}, "user_metadata": {} } }
            }
            """),
    ];

    public static HookTrigger Of(string id) => All.First(trigger => trigger.Id == id);
}
