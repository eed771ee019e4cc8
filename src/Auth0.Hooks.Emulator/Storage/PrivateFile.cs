namespace Auth0.Hooks.Emulator.Storage;

/// <summary>A file that only its owner may read, because it holds secrets.</summary>
internal static class PrivateFile
{
    /// <summary>Makes the file if it is missing. Windows protects it by the rules of its folder.</summary>
    public static void Ensure(string path)
    {
        if (File.Exists(path) || OperatingSystem.IsWindows())
            return;
        using FileStream created = new(path, new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
    }
}
