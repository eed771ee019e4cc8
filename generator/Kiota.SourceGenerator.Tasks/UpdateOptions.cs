using Kiota.SourceGenerator.Tasks.Fetching;

namespace Kiota.SourceGenerator.Tasks;

/// <summary>How all documents of a project are updated.</summary>
/// <param name="Mode">What may be done.</param>
/// <param name="FailOnBreaking">Whether a document with breaking changes is refused.</param>
/// <param name="Limits">What one download may take.</param>
/// <param name="ProjectDirectory">Where relative sources start.</param>
internal sealed record UpdateOptions(UpdateMode Mode, bool FailOnBreaking, FetchLimits Limits, string ProjectDirectory);
