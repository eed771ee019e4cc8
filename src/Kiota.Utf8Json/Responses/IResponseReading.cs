using System.Diagnostics.CodeAnalysis;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// What a call wants from the body of a success. A type parameter chooses it, so that the one pipeline of
/// <see cref="Utf8RequestAdapter"/> serves every kind of call without an allocation for it.
/// </summary>
internal interface IResponseReading<out T>
{
    /// <summary>Whether the body is of no interest.</summary>
    bool SkipsBody { get; }

    /// <summary>Whether the body itself is the result, as a stream.</summary>
    bool TakesStream { get; }

    T? Read(IParseNode node);
}

internal readonly struct ObjectReading<T>(ParsableFactory<T> factory) : IResponseReading<T> where T : IParsable
{
    public bool SkipsBody => false;
    public bool TakesStream => false;
    public T? Read(IParseNode node) => node.GetObjectValue(factory);
}

internal readonly struct CollectionReading<T>(ParsableFactory<T> factory) : IResponseReading<IEnumerable<T>> where T : IParsable
{
    public bool SkipsBody => false;
    public bool TakesStream => false;
    public IEnumerable<T>? Read(IParseNode node) => [.. node.GetCollectionOfObjectValues(factory)];
}

internal readonly struct PrimitiveReading<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : IResponseReading<T>
{
    public bool SkipsBody => false;
    public bool TakesStream => typeof(T) == typeof(Stream);
    public T? Read(IParseNode node) => Primitive.Of<T>(node);
}

internal readonly struct PrimitiveCollectionReading<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : IResponseReading<IEnumerable<T>>
{
    public bool SkipsBody => false;
    public bool TakesStream => false;
    public IEnumerable<T>? Read(IParseNode node) => [.. node.GetCollectionOfPrimitiveValues<T>()];
}

internal readonly struct NoReading : IResponseReading<object>
{
    public bool SkipsBody => true;
    public bool TakesStream => false;
    public object? Read(IParseNode node) => null;
}
