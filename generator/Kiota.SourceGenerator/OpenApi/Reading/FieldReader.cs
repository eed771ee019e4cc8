using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <summary>Takes the value of one member over into an element.</summary>
/// <returns>False for a name that the element has no place for.</returns>
internal delegate bool FieldReader<in T>(T element, string name, SpecNode value);
