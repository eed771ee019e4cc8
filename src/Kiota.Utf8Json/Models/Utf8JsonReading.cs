namespace Kiota.Utf8Json;

/// <summary>Reads one value, such as an element of an array.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="reader">Stands on the first token of the value, and on its last afterwards.</param>
/// <returns>The value.</returns>
public delegate T Utf8JsonReading<out T>(ref Utf8TokenReader reader);
