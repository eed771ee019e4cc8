using System.Text.Json;
using System.Text.Json.Serialization;
using Auth0.Hooks.Api.Models;

namespace Auth0.Hooks.Tests.Triggers;

/// <summary>What an application keeps as JSON comes back as it was: by reflection and by generated code.</summary>
public partial class JsonTests
{
    private static readonly HookExport Export = new(
        new Hook { Id = "h1", TriggerId = HookTriggerId.SendPhoneMessage, Name = "Phone", Script = "x", Enabled = true, Dependencies = new Dictionary<string, string> { ["axios"] = "1.0.0" } },
        ["API_KEY"]);

    [Fact]
    public void An_export_that_was_kept_comes_back() =>
        IsWhole(JsonSerializer.Serialize(Export), text => JsonSerializer.Deserialize<HookExport>(text));

    [Fact]
    public void An_export_that_was_kept_by_generated_code_comes_back() =>
        IsWhole(JsonSerializer.Serialize(Export, Generated.Default.HookExport), text => JsonSerializer.Deserialize(text, Generated.Default.HookExport));

    [Fact]
    public void A_trigger_is_a_key_and_a_value_and_may_be_missing()
    {
        var counts = new Dictionary<HookTriggerId, int> { [HookTriggerId.CredentialsExchange] = 2, ["brand-new"] = 1 };
        var text = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"credentials-exchange":2,"brand-new":1}""", text);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<HookTriggerId, int>>(text));
        Assert.Null(JsonSerializer.Deserialize<Hook>("""{"TriggerId":null}""")!.TriggerId);
        Assert.Equal("", JsonSerializer.Deserialize<HookTriggerId>("\"\"").Value);
        Assert.Equal("\"\"", JsonSerializer.Serialize(default(HookTriggerId)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("null")]
    public void What_is_no_text_is_no_trigger(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HookTriggerId>(json));

    private static void IsWhole(string text, Func<string, HookExport?> read)
    {
        Assert.Contains("\"TriggerId\":\"send-phone-message\"", text, StringComparison.Ordinal);
        var back = read(text)!;
        Assert.Equal((HookTriggerId.SendPhoneMessage, "Phone", "x", true), (back.Hook.TriggerId!.Value, back.Hook.Name, back.Hook.Script, back.Hook.Enabled!.Value));
        Assert.Equal("1.0.0", back.Hook.Dependencies!["axios"]);
        Assert.Equal(["API_KEY"], back.SecretNames);
    }

    [JsonSerializable(typeof(HookExport))]
    private sealed partial class Generated : JsonSerializerContext;
}
