namespace Kiota.SourceGenerator.OpenApi;

/// <summary>How a parameter's value becomes text.</summary>
internal enum ParameterStyle
{
    Form,
    Simple,
    Matrix,
    Label,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}
