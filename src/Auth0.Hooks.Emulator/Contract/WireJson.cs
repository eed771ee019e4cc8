using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>How JSON looks on the wire: what a hook lacks is left out, and scripts keep their quotes.</summary>
internal static class WireJson
{
    /// <summary>Named, because the default is none in a program that is meant to be compiled ahead of time, as one of a single file is.</summary>
    public static IJsonTypeInfoResolver Types { get; } = new DefaultJsonTypeInfoResolver();

    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = Types,
    };
}
