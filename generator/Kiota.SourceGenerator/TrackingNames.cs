namespace Kiota.SourceGenerator;

/// <summary>The names of the pipeline's steps, by which tests ask what ran again.</summary>
internal static class TrackingNames
{
    public const string Items = nameof(Items);
    public const string Clients = nameof(Clients);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Files = nameof(Files);
    public const string Facts = nameof(Facts);
    public const string Sources = nameof(Sources);
    public const string Project = nameof(Project);
}
