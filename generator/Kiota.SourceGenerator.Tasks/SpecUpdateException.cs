namespace Kiota.SourceGenerator.Tasks;

/// <summary>Ends the update of one document, which is left as it was.</summary>
/// <param name="code">One of <see cref="UpdateCodes"/>.</param>
/// <param name="message">What is wrong and what to do next.</param>
/// <param name="cause">What went wrong below.</param>
internal sealed class SpecUpdateException(string code, string message, Exception? cause = null) : Exception(message, cause)
{
    public string Code { get; } = code;
}
