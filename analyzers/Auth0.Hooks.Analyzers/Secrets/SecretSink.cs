using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>A place that takes a secret, and the expression that it is given there.</summary>
/// <param name="Value">The expression whose value is the secret, or the map of secrets.</param>
/// <param name="Name">The name of the secret, where the code says it.</param>
/// <param name="Kind">What the place takes.</param>
internal sealed record SecretSink(IOperation Value, string? Name, SecretKind Kind);
