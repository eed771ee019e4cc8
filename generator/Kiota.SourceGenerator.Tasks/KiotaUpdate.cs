using System.Globalization;
using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Tasks.Fetching;
using Microsoft.Build.Framework;

namespace Kiota.SourceGenerator.Tasks;

/// <summary>The task behind <c>dotnet build -t:KiotaUpdate</c>: updates every document that has a source.</summary>
public sealed class KiotaUpdate : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The <c>KiotaClient</c> items. Those without <c>SourceUrl</c> are left alone.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The <c>KiotaCompanion</c> items, which references of a document may lead into.</summary>
    public ITaskItem[] Companions { get; set; } = [];

    /// <summary>Where relative sources start.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary><c>Update</c> (the default), <c>Check</c> or <c>CheckPaths</c>.</summary>
    public string Mode { get; set; } = nameof(UpdateMode.Update);

    /// <summary>Whether a document with breaking changes is refused. Default: no.</summary>
    public bool FailOnBreaking { get; set; }

    /// <summary>The seconds that one download may take. Default: 60.</summary>
    public string TimeoutSeconds { get; set; } = "60";

    /// <summary>The size that one document may have, in bytes. Default: 64 MiB.</summary>
    public string MaxBytes { get; set; } = "67108864";

    /// <inheritdoc />
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose() => cancellation.Dispose();

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            var log = new BuildUpdateLog(Log, BuildEngine);
            var update = new SpecUpdate(Options(), log);
            List<IGrouping<string, ITaskItem>> files = Documents
                .Where(item => item.GetMetadata("SourceUrl").Length > 0)
                .GroupBy(item => item.GetMetadata("FullPath"), StringComparer.Ordinal)
                .ToList();
            if (files.Count == 0) log.Message("No KiotaClient item has a SourceUrl; nothing to update");
            foreach (IGrouping<string, ITaskItem> items in files) Update(update, items);
        }
        catch (SpecUpdateException fault)
        {
            LogError(fault, BuildEngine.ProjectFileOfTaskNode);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>A document that cannot be updated does not keep the next one from being updated.</summary>
    private void Update(SpecUpdate update, IGrouping<string, ITaskItem> items)
    {
        try
        {
            update.RunAsync(Document(items), cancellation.Token).GetAwaiter().GetResult();
        }
        catch (SpecUpdateException fault)
        {
            LogError(fault, items.Key);
        }
    }

    private SourcedDocument Document(IGrouping<string, ITaskItem> items)
    {
        ITaskItem first = items.First();
        string[] sources = items.Select(item => item.GetMetadata("SourceUrl")).Distinct(StringComparer.Ordinal).ToArray();
        if (sources.Length > 1)
            throw new SpecUpdateException(UpdateCodes.BadSetting, "Two KiotaClient items give this file different values of SourceUrl; give both the same");
        return new(
            items.Key,
            first.ItemSpec,
            sources[0],
            items.Select(item => PathFilter.Parse(item.GetMetadata("IncludePaths"), item.GetMetadata("ExcludePaths"))).ToList(),
            Companions.Concat(Documents).Select(item => item.GetMetadata("FullPath")).Where(path => path != items.Key).Distinct().ToList());
    }

    private UpdateOptions Options()
    {
        if (!Enum.TryParse(Mode, ignoreCase: true, out UpdateMode mode) || !Enum.IsDefined(typeof(UpdateMode), mode))
            throw Bad("KiotaUpdateMode", Mode, string.Join(", ", Enum.GetNames(typeof(UpdateMode))));
        if (!double.TryParse(TimeoutSeconds, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) || !(seconds > 0 && seconds <= 86400))
            throw Bad("KiotaUpdateTimeout", TimeoutSeconds, "seconds above 0 and up to 86400");
        if (!long.TryParse(MaxBytes, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) || bytes is < 1 or > int.MaxValue)
            throw Bad("KiotaUpdateMaxBytes", MaxBytes, $"1 to {int.MaxValue}");
        return new(mode, FailOnBreaking, new FetchLimits(TimeSpan.FromSeconds(seconds), bytes), ProjectDirectory);
    }

    private static SpecUpdateException Bad(string property, string value, string allowed) =>
        new(UpdateCodes.BadSetting, $"{property} is '{value}'; allowed are {allowed}");

    private void LogError(SpecUpdateException fault, string file) =>
        Log.LogError(subcategory: null, fault.Code, helpKeyword: null, file, 0, 0, 0, 0, "{0}", fault.Message);
}
