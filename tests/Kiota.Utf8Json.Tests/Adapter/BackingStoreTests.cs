using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Abstractions.Store;

namespace Kiota.Utf8Json.Tests.Adapter;

public class BackingStoreTests
{
    [Fact]
    public async Task Only_what_changed_since_it_was_read_is_written()
    {
        await using var server = await LoopbackServer.StartAsync("""{"name":"Tom","age":3}""");
        using var adapter = Calls.Adapter(server);
        adapter.EnableBackingStore(new InMemoryBackingStoreFactory());
        var animal = (await adapter.SendAsync(Calls.Get(), _ => new Stored()))!;
        Assert.Equal(("Tom", 3), (animal.Name, animal.Age));
        animal.Name = null;
        var request = Calls.Get(method: Method.PATCH);
        request.SetContentFromParsable(adapter, "application/json", animal);
        await adapter.SendNoContentAsync(request);
        Assert.Equal("""{"name":null}""", server.Requests[1].Body);
    }

    private sealed class Stored : IBackedModel, IParsable
    {
        public IBackingStore BackingStore { get; } = BackingStoreFactorySingleton.Instance.CreateBackingStore();

        public string? Name
        {
            get => BackingStore.Get<string?>("name");
            set => BackingStore.Set("name", value);
        }

        public int? Age
        {
            get => BackingStore.Get<int?>("age");
            set => BackingStore.Set("age", value);
        }

        public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
        {
            ["name"] = node => Name = node.GetStringValue(),
            ["age"] = node => Age = node.GetIntValue(),
        };

        public void Serialize(ISerializationWriter writer)
        {
            writer.WriteStringValue("name", Name);
            writer.WriteIntValue("age", Age);
        }
    }
}
