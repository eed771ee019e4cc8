using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>Members that <c>.editorconfig</c> names, because nobody can put an attribute on them: those that take a secret, and those that give a hard-coded one.</summary>
internal sealed class ConfiguredMembers
{
    /// <summary>In .editorconfig: properties and fields (<c>Lib.Vault.Key</c>) and parameters (<c>Lib.Vault.Store(value)</c>) that take a secret.</summary>
    public const string SinksOption = "auth0_hooks_secret_sinks";

    /// <summary>In .editorconfig: properties, fields and methods (<c>Lib.Texts.ApiKey</c>) whose value is written in code that is not here.</summary>
    public const string SourcesOption = "auth0_hooks_secret_sources";

    public static readonly ConfiguredMembers None = new([], []);

    private readonly HashSet<string> _sinks;
    private readonly HashSet<string> _sources;

    private ConfiguredMembers(HashSet<string> sinks, HashSet<string> sources) => (_sinks, _sources) = (sinks, sources);

    /// <summary>The words without which no code uses one of the members.</summary>
    public IEnumerable<string> Words => _sinks.Select(LastName);

    public static ConfiguredMembers Of(AnalyzerConfigOptionsProvider options, IEnumerable<SyntaxTree> files)
    {
        var (sinks, sources) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var settings in files.Select(options.GetOptions).Prepend(options.GlobalOptions))
        {
            Add(settings, SinksOption, sinks);
            Add(settings, SourcesOption, sources);
        }
        return sinks.Count + sources.Count == 0 ? None : new ConfiguredMembers(sinks, sources);
    }

    public bool IsSink(ISymbol symbol) => _sinks.Count > 0 && _sinks.Contains(symbol is IParameterSymbol { ContainingSymbol: { } method } ? $"{FullNameOf(method)}({symbol.Name})" : FullNameOf(symbol));

    public bool IsSource(ISymbol symbol) => _sources.Count > 0 && _sources.Contains(FullNameOf(symbol));

    private static void Add(AnalyzerConfigOptions settings, string option, HashSet<string> names)
    {
        if (settings.TryGetValue(option, out var value))
            names.UnionWith(value.Split(new[] { ',', ';', ' ', '|' }, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string FullNameOf(ISymbol symbol)
    {
        var name = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name;
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
            name = type.Name + "." + name;
        return NamespaceNames.Of(symbol) is { Length: > 0 } space and not "<global namespace>" ? space + "." + name : name;
    }

    private static string LastName(string member)
    {
        var end = member.IndexOf('(') is >= 0 and var parameters ? parameters : member.Length;
        return member.Substring(0, end).Substring(member.LastIndexOf('.', Math.Max(end - 1, 0)) + 1);
    }
}
