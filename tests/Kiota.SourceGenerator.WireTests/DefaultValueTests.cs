using Wire.Corrections;
using Wire.Corrections.Models;

namespace Wire;

public sealed class DefaultValueTests
{
    [Fact]
    public async Task A_patch_sends_only_what_was_set()
    {
        using var service = LoopbackService.Answering("{}");
        await new CorrectionsClient(service.Adapter).Things["1"].PatchAsync(new Thing { Name = "n" });
        Assert.Equal("""{"name":"n"}""", service.Body);
    }

    [Fact]
    public async Task What_an_answer_leaves_out_stays_null()
    {
        using var service = LoopbackService.Answering("{}");
        Thing? thing = await new CorrectionsClient(service.Adapter).Things["1"].GetAsync();
        Assert.Null(thing!.Name);
        Assert.Null(thing.Enabled);
        Assert.Null(thing.Count);
    }

    [Fact]
    public async Task What_an_answer_says_is_read()
    {
        using var service = LoopbackService.Answering("""{"name":"x","enabled":false,"count":0}""");
        Thing? thing = await new CorrectionsClient(service.Adapter).Things["1"].GetAsync();
        Assert.Equal(("x", false, 0), (thing!.Name, thing.Enabled, thing.Count));
    }
}
