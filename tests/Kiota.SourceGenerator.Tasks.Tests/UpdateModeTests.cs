namespace Kiota.SourceGenerator.Tasks.Tests;

public class UpdateModeTests
{
    private static readonly string One = UpdateScene.WithPaths("/hooks");
    private static readonly string Two = UpdateScene.WithPaths("/hooks", "/users");

    [Theory]
    [InlineData(UpdateMode.Check)]
    [InlineData(UpdateMode.CheckPaths)]
    public async Task A_check_fails_on_a_change_and_changes_nothing(object mode)
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.Has(Two);
        SpecUpdateException fault = await scene.FailAsync((UpdateMode)mode);
        Assert.Equal(UpdateCodes.SourceDiffers, fault.Code);
        Assert.Contains("1 change for the included paths, 1 breaking", fault.Message);
        Assert.Contains("dotnet build -t:KiotaUpdate", fault.Message);
        Assert.Contains("  breaking      GET /users: removed", scene.Log.Messages);
    }

    [Theory]
    [InlineData(UpdateMode.Check)]
    [InlineData(UpdateMode.CheckPaths)]
    public async Task A_check_passes_if_nothing_changed_and_writes_no_record(object mode)
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.Has(One);
        await scene.RunAsync((UpdateMode)mode);
        Assert.False(File.Exists(scene.RecordPath));
    }

    [Fact]
    public async Task A_change_outside_the_included_paths_fails_a_check_of_the_document_but_not_of_the_paths()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.IncludePaths = "/hooks/**";
        scene.Has(Two);
        Assert.Equal(UpdateCodes.SourceDiffers, (await scene.FailAsync(UpdateMode.Check)).Code);
        await scene.RunAsync(UpdateMode.CheckPaths);
        Assert.Contains("api.json: nothing changed for the included paths; not written by a check", scene.Log.Messages);
        Assert.Equal(Two, File.ReadAllText(scene.DocumentPath));
    }

    [Theory]
    [InlineData(UpdateMode.Check)]
    [InlineData(UpdateMode.CheckPaths)]
    public async Task A_check_of_a_file_that_does_not_exist_fails(object mode)
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        Assert.Equal(UpdateCodes.SourceDiffers, (await scene.FailAsync((UpdateMode)mode)).Code);
    }

    [Fact]
    public async Task Breaking_changes_can_be_refused()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.Has(Two);
        SpecUpdateException fault = await scene.FailAsync(failOnBreaking: true);
        Assert.Equal(UpdateCodes.BreakingChanges, fault.Code);
        Assert.Contains("KiotaFailOnBreaking", fault.Message);
    }

    [Fact]
    public async Task Changes_that_break_nothing_are_taken_where_breaking_ones_are_refused()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.Source = Two;
        scene.Has(One);
        await scene.RunAsync(failOnBreaking: true);
        Assert.Equal(Two, File.ReadAllText(scene.DocumentPath));
    }
}
