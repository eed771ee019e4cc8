using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteClientConstructor(RequestBuilderDefinition builder, ClientSetup client)
    {
        writer.WriteLine($"""
            /// <summary>Makes a client.</summary>
            /// <param name="requestAdapter">What executes the requests.</param>
            """);
        if (client.BackingStore) writer.WriteLine("""/// <param name="backingStore">What makes the stores of the models; null for the default.</param>""");
        string store = client.BackingStore ? $", {RuntimeNames.IBackingStoreFactory}{Maybe} backingStore = null" : "";
        writer.OpenBlock($"public {builder.Name}({RuntimeNames.IRequestAdapter} requestAdapter{store}) : base(requestAdapter, {Literal.Of(builder.UrlTemplate)}, new {RuntimeNames.Dictionary}<string, object>())");
        foreach (string serializer in client.Serializers.Where(IsThere))
            writer.WriteLine($"{RuntimeNames.ApiClientBuilder}.RegisterDefaultSerializer<{FormatUtf8Factory(serializer)}>();");
        List<string> deserializers = [.. client.Deserializers.Where(IsThere).Select(FormatUtf8Factory)];
        foreach (string deserializer in deserializers)
            writer.WriteLine($"{NeedOf(deserializers)}{RuntimeNames.ApiClientBuilder}.RegisterDefaultDeserializer<{deserializer}>();");
        if (client.BaseUrl is { } baseUrl)
        {
            writer.WriteLine($"if (string.IsNullOrEmpty(RequestAdapter.BaseUrl)) RequestAdapter.BaseUrl = {Literal.Of(baseUrl)};");
            writer.WriteLine($"""PathParameters.TryAdd("baseurl", RequestAdapter.BaseUrl{Bang});""");
        }

        if (client.BackingStore) writer.WriteLine($"RequestAdapter.EnableBackingStore(backingStore ?? {RuntimeNames.BackingStoreFactorySingleton}.Instance);");
        writer.CloseBlock();
        writer.WriteLine();
    }

    // Kiota's registry of readers compiles a regular expression when it is first touched, the half of what a first call
    // may cost. The fast adapter reads JSON without it, so that a client of JSON alone need not touch it.
    private static string NeedOf(List<string> deserializers) =>
        deserializers is [Utf8ParseNodeFactory] ? $"if (!(requestAdapter is {Utf8Json}.Utf8RequestAdapter)) " : "";

    private const string Utf8ParseNodeFactory = Utf8Json + ".Utf8ParseNodeFactory";

    // What is missing is reported once, at the document, and not again here.
    private bool IsThere(string factory) => !facts.MissingFactories.Contains(factory);

    // With these a stock adapter takes the fast path too, and Kiota's JSON package need not be there.
    private string FormatUtf8Factory(string factory) => !facts.HasUtf8Json ? factory : factory switch
    {
        "global::Microsoft.Kiota.Serialization.Json.JsonSerializationWriterFactory" => Utf8Json + ".Utf8SerializationWriterFactory",
        "global::Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory" => Utf8ParseNodeFactory,
        _ => factory,
    };
}
