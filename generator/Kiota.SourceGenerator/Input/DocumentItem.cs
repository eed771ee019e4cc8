using Kiota.SourceGenerator.Building;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Input;

/// <summary>An additional file that came from one of the package's items.</summary>
/// <param name="Options">The switches of a client; null for a document that others only refer to.</param>
internal sealed record DocumentItem(AdditionalText File, ClientOptions? Options);
