using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Storage;
using Microsoft.Data.Sqlite;

namespace Auth0.Hooks.Emulator.Secrets;

/// <summary>The secrets of the hooks of a tenant. A change of several is kept whole or not at all.</summary>
internal sealed class SecretStore(HooksDatabase database)
{
    /// <summary>A hook holds no more than this.</summary>
    public const int Maximum = 20;

    /// <exception cref="ServiceErrorException">No such hook.</exception>
    public List<string> ListNames(string hookId) => [.. List(hookId).Keys];

    /// <summary>Names and values: for running a hook only, never for an answer.</summary>
    /// <exception cref="ServiceErrorException">No such hook.</exception>
    public Dictionary<string, string> List(string hookId) => database.Read(connection =>
    {
        RequireHook(connection, hookId);
        return Query(connection, hookId);
    });

    /// <summary>The names; none where there is no such hook.</summary>
    public List<string> FindNames(string hookId) => database.Read(connection => Query(connection, hookId).Keys.ToList());

    /// <exception cref="ServiceErrorException">No such hook, a name is taken, or the hook would hold too many.</exception>
    public void Create(string hookId, IDictionary<string, string> secrets) => database.Write(connection =>
    {
        RequireHook(connection, hookId);
        if (secrets.Keys.Any(name => Exists(connection, hookId, name)))
            throw ServiceErrors.SecretNameTaken();
        if (connection.Count("SELECT COUNT(*) FROM secrets WHERE hook_id = @hook", ("@hook", hookId)) + secrets.Count > Maximum)
            throw ServiceErrors.TooManySecrets(Maximum);
        foreach ((string name, string value) in secrets)
            connection.Execute("INSERT INTO secrets VALUES (@hook, @name, @value)", ("@hook", hookId), ("@name", SqliteCommands.Bytes(name)), ("@value", SqliteCommands.Bytes(value)));
        return true;
    });

    /// <exception cref="ServiceErrorException">No such hook, or no such secret.</exception>
    public void Update(string hookId, IDictionary<string, string> secrets) => database.Write(connection =>
    {
        RequireHook(connection, hookId);
        foreach ((string name, string value) in secrets)
        {
            if (connection.Execute(
                    "UPDATE secrets SET value = @value WHERE hook_id = @hook AND name = @name",
                    ("@hook", hookId), ("@name", SqliteCommands.Bytes(name)), ("@value", SqliteCommands.Bytes(value))) == 0)
                throw ServiceErrors.SecretNotFound();
        }

        return true;
    });

    /// <summary>Removes the secrets that exist; naming one that does not is no error.</summary>
    /// <exception cref="ServiceErrorException">No such hook.</exception>
    public void Delete(string hookId, IEnumerable<string> names) => database.Write(connection =>
    {
        RequireHook(connection, hookId);
        foreach (string name in names)
            connection.Execute("DELETE FROM secrets WHERE hook_id = @hook AND name = @name", ("@hook", hookId), ("@name", SqliteCommands.Bytes(name)));
        return true;
    });

    private static Dictionary<string, string> Query(SqliteConnection connection, string hookId) =>
        connection.Query(
            "SELECT name, value FROM secrets WHERE hook_id = @hook ORDER BY rowid",
            row => KeyValuePair.Create(row.GetText(0), row.GetText(1)), ("@hook", hookId)).ToDictionary();

    private static bool Exists(SqliteConnection connection, string hookId, string name) =>
        connection.Count("SELECT COUNT(*) FROM secrets WHERE hook_id = @hook AND name = @name", ("@hook", hookId), ("@name", SqliteCommands.Bytes(name))) > 0;

    private static void RequireHook(SqliteConnection connection, string id)
    {
        if (connection.Count("SELECT COUNT(*) FROM hooks WHERE id = @id", ("@id", id)) == 0)
            throw ServiceErrors.HookNotFound();
    }
}
