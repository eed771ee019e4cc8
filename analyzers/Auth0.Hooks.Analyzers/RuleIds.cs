namespace Auth0.Hooks.Analyzers;

/// <summary>The ID of every rule. The first digit is its band; an ID is never used for another rule.</summary>
internal static class RuleIds
{
    // 1xxx: values
    public const string EnumValuesMustBeKnown = "HOOK1001";
    public const string KnownEnumValuesShouldBeTyped = "HOOK1002";
    public const string ValuesMustMeetConstraints = "HOOK1003";
    public const string UpdatesMustChangeSomething = "HOOK1004";

    // 2xxx: secrets
    public const string SecretsMustNotBeHardCoded = "HOOK2001";
    public const string CredentialsMustNotBeHardCoded = "HOOK2002";
    public const string ScriptsMustNotHoldSecrets = "HOOK2003";

    // 3xxx: scripts
    public const string ScriptsMustParse = "HOOK3001";
    public const string ScriptsMustFitTheirTrigger = "HOOK3002";
    public const string RequiredPackagesMustBeDeclared = "HOOK3003";
    public const string DependencyVersionsMustBeValid = "HOOK3004";

    // 4xxx: lifecycle
    public const string HookCodeIsReadOnly = "HOOK4001";
}
