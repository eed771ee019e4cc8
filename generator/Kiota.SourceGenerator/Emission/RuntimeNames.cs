namespace Kiota.SourceGenerator.Emission;

/// <summary>
/// The names of the types that emitted code uses: full ones, or behind an alias with <c>::</c>, so that no name of a
/// document or of the project around it can hide them.
/// </summary>
internal static class RuntimeNames
{
    /// <summary>The aliases, at the start of each file.</summary>
    public const string Aliases = """
        using KiotaAbstractions = global::Microsoft.Kiota.Abstractions;
        using KiotaSerialization = global::Microsoft.Kiota.Abstractions.Serialization;
        using SystemCollections = global::System.Collections.Generic;
        """;

    private const string Kiota = "KiotaAbstractions:";
    private const string Serialization = "KiotaSerialization:";
    private const string Collections = "SystemCollections:";

    public const string IRequestAdapter = Kiota + ":IRequestAdapter";
    public const string BaseRequestBuilder = Kiota + ":BaseRequestBuilder";
    public const string RequestInformation = Kiota + ":RequestInformation";
    public const string RequestConfiguration = Kiota + ":RequestConfiguration";
    public const string DefaultQueryParameters = Kiota + ":DefaultQueryParameters";
    public const string QueryParameter = Kiota + ":QueryParameter";
    public const string Method = Kiota + ":Method";
    public const string MultipartBody = Kiota + ":MultipartBody";
    public const string JsonSerializationWriter = "global::Microsoft.Kiota.Serialization.Json.JsonSerializationWriter";

    public const string JsonConverter = "global::System.Text.Json.Serialization.JsonConverter";
    public const string JsonConverterAttribute = JsonConverter + "Attribute";
    public const string JsonSerializerOptions = "global::System.Text.Json.JsonSerializerOptions";
    public const string Utf8JsonReader = "global::System.Text.Json.Utf8JsonReader";
    public const string Utf8JsonWriter = "global::System.Text.Json.Utf8JsonWriter";

    public const string FormWriter = "global::Microsoft.Kiota.Serialization.Form.FormSerializationWriter";
    public const string ApiException = Kiota + ":ApiException";
    public const string ApiClientBuilder = Kiota + ":ApiClientBuilder";
    public const string Date = Kiota + ":Date";
    public const string Time = Kiota + ":Time";

    public const string IParsable = Serialization + ":IParsable";
    public const string IParseNode = Serialization + ":IParseNode";
    public const string ISerializationWriter = Serialization + ":ISerializationWriter";
    public const string IAdditionalDataHolder = Serialization + ":IAdditionalDataHolder";
    public const string IComposedTypeWrapper = Serialization + ":IComposedTypeWrapper";
    public const string ParsableFactory = Serialization + ":ParsableFactory";
    public const string UntypedNode = Serialization + ":UntypedNode";

    /// <summary>The start of the names of the kinds of untyped nodes.</summary>
    public const string Untyped = Serialization + ":Untyped";

    public const string IBackingStore = Kiota + ":Store.IBackingStore";
    public const string IBackedModel = Kiota + ":Store.IBackedModel";
    public const string IBackingStoreFactory = Kiota + ":Store.IBackingStoreFactory";
    public const string BackingStoreFactorySingleton = Kiota + ":Store.BackingStoreFactorySingleton";

    public const string Dictionary = Collections + ":Dictionary";
    public const string IDictionary = Collections + ":IDictionary";
    public const string IEnumerable = Collections + ":IEnumerable";
    public const string List = Collections + ":List";
    public const string KeyValuePair = Collections + ":KeyValuePair";
    public const string Enumerable = "global::System.Linq.Enumerable";
    public const string Action = "global::System.Action";
    public const string Func = "global::System.Func";
    public const string ArgumentNullException = "global::System.ArgumentNullException";
    public const string Obsolete = "global::System.Obsolete";
    public const string Flags = "global::System.Flags";
    public const string EnumMember = "global::System.Runtime.Serialization.EnumMember";
    public const string StringComparison = "global::System.StringComparison";
    public const string Guid = "global::System.Guid";
    public const string DateTimeOffset = "global::System.DateTimeOffset";
    public const string TimeSpan = "global::System.TimeSpan";
    public const string Stream = "global::System.IO.Stream";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string CancellationToken = "global::System.Threading.CancellationToken";

    public const string FieldDeserializers = IDictionary + "<string, " + Action + "<" + IParseNode + ">>";
}
