namespace Auth0.Hooks.Analyzers;

/// <summary>The ID of every rule. The first digit is its band; an ID is never used for another rule.</summary>
internal static class RuleIds
{
    // 1xxx: values
    public const string EnumValuesMustBeKnown = "HOOK1001";
    public const string KnownEnumValuesShouldBeTyped = "HOOK1002";

    // 2xxx: secrets
    public const string SecretsMustNotBeHardCoded = "HOOK2001";
    public const string CredentialsMustNotBeHardCoded = "HOOK2002";
}
