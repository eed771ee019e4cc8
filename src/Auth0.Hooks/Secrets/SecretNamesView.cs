using System.Diagnostics;

// In the namespace of the generated classes that these parts belong to.
namespace Auth0.Hooks.Api.Models;

/// <summary>What a debugger shows of secrets that are about to be written: their names.</summary>
internal sealed class SecretNamesView(IDictionary<string, string> secrets)
{
    public const string Summary = "{Count} secrets, values hidden";

    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public string[] Names => [.. secrets.Keys];
}

[DebuggerDisplay(SecretNamesView.Summary)]
[DebuggerTypeProxy(typeof(SecretNamesView))]
public partial class CreateHookSecretRequestContent;

[DebuggerDisplay(SecretNamesView.Summary)]
[DebuggerTypeProxy(typeof(SecretNamesView))]
public partial class UpdateHookSecretRequestContent;
