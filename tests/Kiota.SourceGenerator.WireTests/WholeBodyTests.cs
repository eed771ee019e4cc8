using System.Reflection;
using Wire.Scalars;

namespace Wire;

/// <summary>What a whole answer holds is read, and travels back as it came.</summary>
public sealed class WholeBodyTests
{
    public static TheoryData<string, string> Scalars => new()
    {
        { "Text", "\"2020-01-01\"" },
        { "Flag", "true" },
        { "Sbyte", "-7" },
        { "Octet", "200" },
        { "Number", "2147483647" },
        { "Large", "9007199254740993" },
        { "Single", "0.5" },
        { "Ratio", "1.25" },
        { "Money", "79228162514264337593543950.335" },
        { "Key", "\"6ba7b810-9dad-11d1-80b4-00c04fd430c8\"" },
        { "Day", "\"2020-01-02\"" },
        { "Clock", "\"13:14:15\"" },
        { "Moment", "\"2020-01-02T03:04:05+00:00\"" },
        { "Span", "\"P1DT2H\"" },
        { "Bytes", "\"AQID\"" },
        { "State", "\"switched-off\"" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public Task A_scalar_can_be_a_whole_body(string kind, string json) => TravelsAsync(client => client.One, kind, json);

    [Theory]
    [MemberData(nameof(Scalars))]
    public Task A_list_of_scalars_can_be_a_whole_body(string kind, string json) => TravelsAsync(client => client.Many, kind, $"[{json},{json}]");

    private static async Task TravelsAsync(Func<ScalarsClient, object> under, string kind, string json)
    {
        using var service = LoopbackService.Answering(json);
        object parent = under(new ScalarsClient(service.Adapter));
        object builder = parent.GetType().GetProperty(kind)!.GetValue(parent)!;
        object? value = await CallAsync(builder, "GetAsync", null, CancellationToken.None);
        Assert.NotNull(value);
        await CallAsync(builder, "PutAsync", value, null, CancellationToken.None);
        Assert.Equal(json, service.Body.Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    private static async Task<object?> CallAsync(object builder, string method, params object?[] arguments)
    {
        var call = (Task)builder.GetType().GetMethod(method, BindingFlags.Public | BindingFlags.Instance)!.Invoke(builder, arguments)!;
        await call;
        return call.GetType().GetProperty("Result")?.GetValue(call);
    }
}
