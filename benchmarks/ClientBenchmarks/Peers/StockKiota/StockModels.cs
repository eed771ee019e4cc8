using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

// Written after the shape that the kiota tool, version 1.34, gives to the same document.
namespace ClientBenchmarks.Peers.StockKiota;

public enum StockTriggerId
{
    [System.Runtime.Serialization.EnumMember(Value = "credentials-exchange")] CredentialsExchange,
    [System.Runtime.Serialization.EnumMember(Value = "pre-user-registration")] PreUserRegistration,
    [System.Runtime.Serialization.EnumMember(Value = "post-user-registration")] PostUserRegistration,
    [System.Runtime.Serialization.EnumMember(Value = "post-change-password")] PostChangePassword,
    [System.Runtime.Serialization.EnumMember(Value = "send-phone-message")] SendPhoneMessage,
}

public class StockDependencies : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
    public static StockDependencies CreateFromDiscriminatorValue(IParseNode parseNode) => new();
    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>();
    public virtual void Serialize(ISerializationWriter writer) => writer.WriteAdditionalData(AdditionalData);
}

public class StockHook : IParsable
{
    public StockDependencies? Dependencies { get; set; }
    public bool? Enabled { get; set; }
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Script { get; set; }
    public StockTriggerId? TriggerId { get; set; }

    public static StockHook CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "dependencies", n => { Dependencies = n.GetObjectValue(StockDependencies.CreateFromDiscriminatorValue); } },
        { "enabled", n => { Enabled = n.GetBoolValue(); } },
        { "id", n => { Id = n.GetStringValue(); } },
        { "name", n => { Name = n.GetStringValue(); } },
        { "script", n => { Script = n.GetStringValue(); } },
        { "triggerId", n => { TriggerId = n.GetEnumValue<StockTriggerId>(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        writer.WriteObjectValue("dependencies", Dependencies);
        writer.WriteBoolValue("enabled", Enabled);
        writer.WriteStringValue("id", Id);
        writer.WriteStringValue("name", Name);
        writer.WriteStringValue("script", Script);
        writer.WriteEnumValue("triggerId", TriggerId);
    }
}

public class StockError : ApiException, IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
    public string? Error { get; set; }
    public string? ErrorCode { get; set; }
    public string? MessageEscaped { get; set; }
    public int? StatusCode { get; set; }
    public override string Message => MessageEscaped ?? string.Empty;

    public static StockError CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "error", n => { Error = n.GetStringValue(); } },
        { "errorCode", n => { ErrorCode = n.GetStringValue(); } },
        { "message", n => { MessageEscaped = n.GetStringValue(); } },
        { "statusCode", n => { StatusCode = n.GetIntValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("error", Error);
        writer.WriteStringValue("errorCode", ErrorCode);
        writer.WriteStringValue("message", MessageEscaped);
        writer.WriteIntValue("statusCode", StatusCode);
        writer.WriteAdditionalData(AdditionalData);
    }
}
