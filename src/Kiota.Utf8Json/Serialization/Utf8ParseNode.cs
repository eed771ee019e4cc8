using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// Kiota's view of one JSON value: a slice of the body, read on demand. Models with the fast path are filled
/// directly; others through <see cref="IParsable.GetFieldDeserializers"/>.
/// </summary>
/// <remarks>A node is valid as long as its bytes: an adapter takes them back when a call ends.</remarks>
public sealed partial class Utf8ParseNode : IParseNode
{
    private readonly int maxDepth;
    private ReadOnlyMemory<byte> json;
    private ArraySegment<byte> rented; // of a root whose bytes go back to the pool once its model is read
    private bool isSliced;

    /// <summary>Creates a node over UTF-8 JSON.</summary>
    /// <param name="json">One JSON value, without a byte order mark.</param>
    /// <param name="maxDepth">How deep arrays and objects may nest; 64 if omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not 1 to 1,000.</exception>
    public Utf8ParseNode(ReadOnlyMemory<byte> json, int maxDepth = 64)
    {
        this.json = json;
        this.maxDepth = maxDepth;
    }

    /// <summary>Creates a root over rented bytes, which belong to it from now on.</summary>
    internal static Utf8ParseNode OfRented(ArraySegment<byte> rented) => new(ByteOrderMark.Skip(rented)) { rented = rented };

    /// <inheritdoc/>
    public Action<IParsable>? OnBeforeAssignFieldValues { get; set; }

    /// <inheritdoc/>
    public Action<IParsable>? OnAfterAssignFieldValues { get; set; }

    /// <summary>
    /// Whether models with the fast path are filled directly: not where something, such as a backing store, watches
    /// every object. A factory need not look at the value then, if its model reads all forms itself.
    /// </summary>
    public bool ReadsDirectly => OnBeforeAssignFieldValues is null && OnAfterAssignFieldValues is null;

    internal bool IsObject => Start().TokenType == JsonTokenType.StartObject;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is malformed, too deep, or has a value that a property cannot hold.</exception>
    public T GetObjectValue<T>(ParsableFactory<T> factory) where T : IParsable
    {
        var model = factory(this);
        if (model is not UntypedNode && !(ReadsDirectly && model is IUtf8JsonObject or IUtf8JsonValue)) return FieldsOf(model);
        var reader = Start();
        model = Utf8Read.Object(ref reader, model);
        reader.Read(); // refuses whatever follows the value
        GiveBack();
        return model!;
    }

    /// <inheritdoc/>
    public IEnumerable<T> GetCollectionOfObjectValues<T>(ParsableFactory<T> factory) where T : IParsable
    {
        foreach (var element in Elements()) yield return element.GetObjectValue(factory);
    }

    /// <inheritdoc/>
    public IEnumerable<T?> GetCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>() where T : struct, Enum
    {
        foreach (var element in Elements()) yield return element.GetEnumValue<T>();
    }

    /// <inheritdoc/>
    public IEnumerable<T> GetCollectionOfPrimitiveValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
    {
        foreach (var element in Elements()) yield return Primitive.Of<T>(element)!;
    }

    /// <inheritdoc/>
    public IParseNode? GetChildNode(string identifier)
    {
        if (identifier is null) throw new ArgumentNullException(nameof(identifier));
        var reader = Start();
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        var name = Encoding.UTF8.GetBytes(identifier);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found) return Slice(ref reader);
            reader.Skip();
        }
        return null;
    }

    /// <summary>Reads the value on which a reader stands into a node of its own, which outlives the reader's buffer.</summary>
    internal static Utf8ParseNode CopyOf(ref Utf8TokenReader reader) => new(reader.Bytes().ToArray(), reader.MaxDepth);

    /// <summary>Fills a model that has no fast path.</summary>
    internal T FieldsOf<T>(T model) where T : IParsable
    {
        OnBeforeAssignFieldValues?.Invoke(model);
        var reader = Start();
        if (reader.TokenType == JsonTokenType.StartObject) AssignFields(ref reader, model);
        reader.Read(); // refuses whatever follows the value
        OnAfterAssignFieldValues?.Invoke(model);
        return model;
    }

    private void AssignFields(ref Utf8TokenReader reader, IParsable model)
    {
        var fields = model.GetFieldDeserializers();
        var additional = model is IAdditionalDataHolder holder ? holder.AdditionalData ??= new Dictionary<string, object>() : null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!fields.TryGetValue(name, out var assign))
            {
                if (additional is null) reader.Skip();
                else additional[name] = Utf8Read.Anything(ref reader)!;
            }
            else if (reader.TokenType != JsonTokenType.Null)
            {
                assign(Slice(ref reader));
            }
        }
    }

    private Utf8TokenReader Start()
    {
        var reader = new Utf8TokenReader(json.Span, maxDepth);
        reader.Read();
        return reader;
    }

    // Once: what read through other nodes may still hold one, and then the collector takes the bytes.
    private void GiveBack()
    {
        if (rented.Array is null || isSliced) return;
        PooledBuffer.Return(rented);
        (rented, json) = (default, default);
    }

    private Utf8ParseNode Slice(ref Utf8TokenReader reader)
    {
        isSliced = true;
        var (start, length) = reader.Range();
        return new Utf8ParseNode(json.Slice(start, length), maxDepth)
        {
            OnBeforeAssignFieldValues = OnBeforeAssignFieldValues,
            OnAfterAssignFieldValues = OnAfterAssignFieldValues,
        };
    }

    // A reader cannot live across a yield: the elements are cut out first.
    private List<Utf8ParseNode> Elements()
    {
        var elements = new List<Utf8ParseNode>();
        var reader = Start();
        if (reader.TokenType != JsonTokenType.StartArray) return elements;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) elements.Add(Slice(ref reader));
        reader.Read(); // refuses whatever follows the value
        return elements;
    }
}
