using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Is told what arrives where a call, an assignment or an initializer hands a value over.</summary>
internal interface ISinkObserver
{
    /// <summary>A method is called with these values.</summary>
    void Called(IMethodSymbol method, IOperation call, Value receiver, IReadOnlyList<Passed> arguments, State state);

    /// <summary>A member is given a value.</summary>
    void Stored(IOperation target, IOperation value, Value stored, State state);
}

/// <summary>A value that a call passes to a parameter.</summary>
internal sealed record Passed(IParameterSymbol Parameter, IOperation Operation, Value Value, bool IsDefault);
