namespace Kiota.SourceGenerator.Tasks;

/// <summary>What an update may do: <c>KiotaUpdateMode</c>.</summary>
internal enum UpdateMode
{
    /// <summary>Replaces a file whose source has changed.</summary>
    Update,

    /// <summary>Changes nothing, and fails if the source differs from the file in any way.</summary>
    Check,

    /// <summary>Changes nothing, and fails if something has changed for the included paths.</summary>
    CheckPaths,
}
