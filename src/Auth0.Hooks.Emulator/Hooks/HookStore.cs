using System.Text.Json;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Storage;
using Microsoft.Data.Sqlite;

namespace Auth0.Hooks.Emulator.Hooks;

/// <summary>The hooks of a tenant, with the rules that hold among them: unique names, and one enabled hook for each trigger.</summary>
internal sealed class HookStore(HooksDatabase database, TimeProvider time)
{
    private const string Columns = "id, trigger_id, name, script, enabled, dependencies";
    private const string Matches = "(@trigger IS NULL OR trigger_id = @trigger) AND (@enabled IS NULL OR enabled = @enabled)";

    private readonly Ulid ids = new(time);

    /// <summary>A page of the hooks that match, oldest first, and how many match on all pages.</summary>
    public (List<Hook> Hooks, int Total) List(string? triggerId = null, bool? enabled = null, long skip = 0, long take = long.MaxValue) =>
        database.Read(connection => (
            connection.Query(
                $"SELECT {Columns} FROM hooks WHERE {Matches} ORDER BY rowid LIMIT @take OFFSET @skip", Read,
                ("@trigger", triggerId), ("@enabled", enabled), ("@take", take), ("@skip", skip)),
            (int)connection.Count($"SELECT COUNT(*) FROM hooks WHERE {Matches}", ("@trigger", triggerId), ("@enabled", enabled))));

    /// <exception cref="ServiceErrorException">There is none.</exception>
    public Hook Get(string id) => database.Read(connection => Get(connection, id));

    /// <summary>Adds a hook. It stays switched off where another hook of its trigger is on, as the service documents.</summary>
    /// <exception cref="ServiceErrorException">The name is taken.</exception>
    public Hook Create(CreateHookRequestContent content) => database.Write(connection =>
    {
        if (IsNameTaken(connection, content.Name, exceptId: null))
            throw ServiceErrors.HookNameTaken();
        bool occupied = connection.Count("SELECT COUNT(*) FROM hooks WHERE trigger_id = @trigger AND enabled = 1", ("@trigger", content.TriggerId)) > 0;
        string id = ids.Next();
        connection.Execute(
            $"INSERT INTO hooks ({Columns}) VALUES (@id, @trigger, @name, @script, @enabled, @dependencies)",
            ("@id", id), ("@trigger", content.TriggerId), ("@name", content.Name), ("@script", SqliteCommands.Bytes(content.Script)),
            ("@enabled", content.Enabled == true && !occupied), ("@dependencies", ToJson(content.Dependencies ?? [])));
        return Get(connection, id);
    });

    /// <summary>Changes what <paramref name="content"/> holds. Switching a hook on switches off the other one of its trigger.</summary>
    /// <exception cref="ServiceErrorException">No such hook, or the new name is taken.</exception>
    public Hook Update(string id, UpdateHookRequestContent content) => database.Write(connection =>
    {
        Hook hook = Get(connection, id);
        if (content.Name is { } name && IsNameTaken(connection, name, exceptId: id))
            throw ServiceErrors.OtherHookNameTaken();
        if (content.Enabled == true)
            connection.Execute("UPDATE hooks SET enabled = 0 WHERE trigger_id = @trigger AND id <> @id", ("@trigger", hook.TriggerId), ("@id", id));
        connection.Execute(
            """
            UPDATE hooks SET name = COALESCE(@name, name), script = COALESCE(@script, script), enabled = COALESCE(@enabled, enabled),
                dependencies = COALESCE(@dependencies, dependencies) WHERE id = @id
            """,
            ("@id", id), ("@name", content.Name), ("@script", content.Script is { } script ? SqliteCommands.Bytes(script) : null), ("@enabled", content.Enabled),
            ("@dependencies", content.Dependencies is { } dependencies ? ToJson(dependencies) : null));
        return Get(connection, id);
    });

    /// <exception cref="ServiceErrorException">There is none.</exception>
    public void Delete(string id) => database.Write(connection =>
        connection.Execute("DELETE FROM hooks WHERE id = @id", ("@id", id)) > 0 ? true : throw ServiceErrors.HookNotFound());

    /// <summary>Removes all hooks, with their secrets.</summary>
    public void Clear() => database.Write(connection => connection.Execute("DELETE FROM hooks"));

    private static Hook Get(SqliteConnection connection, string id) =>
        connection.Query($"SELECT {Columns} FROM hooks WHERE id = @id", Read, ("@id", id)) is [{ } hook] ? hook : throw ServiceErrors.HookNotFound();

    private static bool IsNameTaken(SqliteConnection connection, string name, string? exceptId) =>
        connection.Count("SELECT COUNT(*) FROM hooks WHERE name = @name AND id IS NOT @id", ("@name", name), ("@id", exceptId)) > 0;

    private static Hook Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        TriggerId = row.GetString(1),
        Name = row.GetString(2),
        Script = row.GetText(3),
        Enabled = row.GetBoolean(4),
        Dependencies = JsonSerializer.Deserialize<HookDependencies>(row.GetString(5), WireJson.Options),
    };

    private static string ToJson(HookDependencies dependencies) => JsonSerializer.Serialize(dependencies, WireJson.Options);
}
