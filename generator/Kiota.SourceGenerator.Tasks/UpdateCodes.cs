namespace Kiota.SourceGenerator.Tasks;

/// <summary>The codes of everything that an update can complain about. <c>docs/spec-updates.md</c> explains each.</summary>
internal static class UpdateCodes
{
    /// <summary>An item's metadata or a property of the update makes no sense.</summary>
    public const string BadSetting = "KSG250";

    /// <summary>The source did not answer with a document.</summary>
    public const string DownloadFailed = "KSG251";

    /// <summary>The source took longer than the time limit.</summary>
    public const string TimedOut = "KSG252";

    /// <summary>The document is larger than the size limit.</summary>
    public const string TooLarge = "KSG253";

    /// <summary>The source redirected to where the update does not go.</summary>
    public const string RedirectRefused = "KSG254";

    /// <summary>What was downloaded is not an OpenAPI document.</summary>
    public const string NotADocument = "KSG255";

    /// <summary>The file could not be read or replaced, or was changed meanwhile.</summary>
    public const string FileNotReplaced = "KSG256";

    /// <summary>In a check: the source differs from the file.</summary>
    public const string SourceDiffers = "KSG257";

    /// <summary>There are breaking changes, and they are not wanted.</summary>
    public const string BreakingChanges = "KSG258";

    /// <summary>A warning: no operation of the document is included.</summary>
    public const string NothingIncluded = "KSG259";

    /// <summary>What changed, in an interactive terminal, whose logger shows warnings and no messages.</summary>
    public const string Report = "KSG260";
}
