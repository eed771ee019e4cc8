namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>
/// Which way a value travels. It decides what breaks a caller: a request that allows less, or an answer that promises
/// less.
/// </summary>
[Flags]
internal enum Usage
{
    None = 0,
    Request = 1,
    Response = 2,
    Both = Request | Response,
}
