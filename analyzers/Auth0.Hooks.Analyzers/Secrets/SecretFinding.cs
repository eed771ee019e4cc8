using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>A hard-coded value that arrives where a secret belongs.</summary>
internal sealed record SecretFinding(SyntaxNode Place, string? Name, SecretKind Kind);
