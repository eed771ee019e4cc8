namespace Kiota.SourceGenerator.Tasks.Storage;

/// <summary>Replaces a file so that a reader finds the whole old or the whole new one, whatever happens between.</summary>
internal static class AtomicFile
{
    /// <summary>Two builds may replace one file at the same moment; then both new contents are whole, and one stays.</summary>
    private const int Attempts = 5;

    /// <exception cref="IOException">The file could not be written or replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Replace(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content, 0, content.Length);
                stream.Flush(flushToDisk: true);
            }

            MoveOver(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void MoveOver(string temporary, string path)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                if (File.Exists(path)) File.Replace(temporary, path, destinationBackupFileName: null);
                else File.Move(temporary, path);
                return;
            }
            catch (IOException) when (attempt < Attempts && File.Exists(temporary))
            {
                // Another build created or replaced the file between the look and the move: look again.
            }
        }
    }
}
