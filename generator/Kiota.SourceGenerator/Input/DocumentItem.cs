using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Definitions;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Input;

/// <summary>An additional file that came from one of the package's items.</summary>
/// <param name="Options">The switches of a client; null for a document that others only refer to.</param>
/// <param name="Misunderstood">Metadata values that make no sense.</param>
internal sealed record DocumentItem(AdditionalText File, ClientOptions? Options, EquatableArray<MisunderstoodOption> Misunderstood);
