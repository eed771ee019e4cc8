namespace Auth0.Hooks.Tests.Servers;

/// <summary>Values that stand for secrets. They are obviously fake, and unlike anything else that a test could find in a text.</summary>
internal static class FakeSecrets
{
    public const string ClientSecret = "fake-client-secret-0001";
    public const string HookSecret = "fake hook/secret+\"0002\"";
}
