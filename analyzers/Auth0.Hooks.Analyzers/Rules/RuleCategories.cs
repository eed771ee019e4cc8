namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>One category per band of IDs.</summary>
internal static class RuleCategories
{
    public const string Values = "Auth0.Hooks.Values";
    public const string Secrets = "Auth0.Hooks.Secrets";
    public const string Scripts = "Auth0.Hooks.Scripts";
    public const string Lifecycle = "Auth0.Hooks.Lifecycle";
}
