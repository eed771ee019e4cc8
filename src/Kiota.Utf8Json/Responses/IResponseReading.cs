using System.Diagnostics.CodeAnalysis;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// What a call wants from the body of a success. It is no structure behind a type parameter: the one pipeline of
/// <see cref="Utf8RequestAdapter"/> would be compiled for each anew, and that is most of what a first call costs.
/// </summary>
internal interface IResponseReading<out T>
{
    /// <summary>Whether the body is of no interest.</summary>
    bool SkipsBody { get; }

    /// <summary>Whether the body itself is the result, as a stream.</summary>
    bool TakesStream { get; }

    T? Read(IParseNode node);
}

internal sealed class ObjectReading<T>(ParsableFactory<T> factory) : IResponseReading<T> where T : IParsable
{
    public bool SkipsBody => false;
    public bool TakesStream => false;

    // The call of a generic method through an interface is looked up at run time.
    public T? Read(IParseNode node) => node is Utf8ParseNode json ? json.GetObjectValue(factory) : node.GetObjectValue(factory);
}

internal sealed class CollectionReading<T>(ParsableFactory<T> factory) : IResponseReading<IEnumerable<T>> where T : IParsable
{
    public bool SkipsBody => false;
    public bool TakesStream => false;
    public IEnumerable<T>? Read(IParseNode node) => [.. node.GetCollectionOfObjectValues(factory)];
}

internal sealed class PrimitiveReading<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : IResponseReading<T>
{
    public bool SkipsBody => false;
    public bool TakesStream => typeof(T) == typeof(Stream);
    public T? Read(IParseNode node) => Primitive.Of<T>(node);
}

internal sealed class PrimitiveCollectionReading<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : IResponseReading<IEnumerable<T>>
{
    public bool SkipsBody => false;
    public bool TakesStream => false;
    public IEnumerable<T>? Read(IParseNode node) => [.. node.GetCollectionOfPrimitiveValues<T>()];
}

internal sealed class NoReading : IResponseReading<object>
{
    public bool SkipsBody => true;
    public bool TakesStream => false;
    public object? Read(IParseNode node) => null;
}
