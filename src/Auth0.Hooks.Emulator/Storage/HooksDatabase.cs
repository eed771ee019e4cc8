using Microsoft.Data.Sqlite;

namespace Auth0.Hooks.Emulator.Storage;

/// <summary>
/// The SQLite database of one tenant, in memory or in a file. One connection serves everybody in turn: SQLite has one writer anyway,
/// and a turn takes microseconds.
/// </summary>
internal sealed class HooksDatabase : IDisposable
{
    // A partial index holds the rule that one hook a trigger runs at a time, so no path through the code can break it.
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS hooks (
            id TEXT PRIMARY KEY, trigger_id TEXT NOT NULL, name TEXT NOT NULL UNIQUE, script BLOB NOT NULL,
            enabled INTEGER NOT NULL, dependencies TEXT NOT NULL);
        CREATE UNIQUE INDEX IF NOT EXISTS one_enabled_hook_a_trigger ON hooks (trigger_id) WHERE enabled = 1;
        CREATE TABLE IF NOT EXISTS secrets (
            hook_id TEXT NOT NULL REFERENCES hooks (id) ON DELETE CASCADE, name BLOB NOT NULL, value BLOB NOT NULL,
            PRIMARY KEY (hook_id, name));
        CREATE TABLE IF NOT EXISTS signing_key (id TEXT NOT NULL, pem TEXT NOT NULL);
        """;

    private readonly object turn = new();
    private readonly SqliteConnection connection;

    /// <summary>Whether nothing outlives the process.</summary>
    public bool IsInMemory { get; }

    /// <param name="file">Path of the file, which is made if it is missing; null keeps everything in memory.</param>
    /// <exception cref="IOException">The file is not a database, or cannot be opened or made.</exception>
    public HooksDatabase(string? file)
    {
        IsInMemory = file is null;
        connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = file ?? ":memory:",
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString());
        try
        {
            if (file is not null)
                PrivateFile.Ensure(file);
            connection.Open();
            // A write-ahead log keeps what was answered even when the process is killed.
            Execute("PRAGMA journal_mode = WAL");
            Execute("PRAGMA synchronous = NORMAL");
            Execute(Schema);
        }
        catch (Exception cause) when (cause is SqliteException or UnauthorizedAccessException or IOException)
        {
            connection.Dispose();
            throw new IOException($"Cannot keep hooks in '{file}': {cause.Message} Name a new file, or one that the emulator wrote.", cause);
        }
    }

    /// <summary>Runs <paramref name="read"/> alone.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        lock (turn)
            return read(connection);
    }

    /// <summary>Runs <paramref name="write"/> alone and keeps all of it or, if it throws, nothing.</summary>
    public T Write<T>(Func<SqliteConnection, T> write)
    {
        lock (turn)
        {
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            T result = write(connection);
            transaction.Commit();
            return result;
        }
    }

    public void Dispose()
    {
        lock (turn)
            connection.Dispose();
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = connection.Command(sql);
        command.ExecuteNonQuery();
    }
}
