using System.Reflection;
using System.Text.RegularExpressions;
using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Tests;

/// <summary>What every rule must have, checked over all of them: it stands in for a documentation generator.</summary>
public class ConformanceTests
{
    private static readonly DiagnosticAnalyzer[] Analyzers = [.. InstancesOf<DiagnosticAnalyzer>(typeof(HooksAnalyzer).Assembly)];
    private static readonly DiagnosticDescriptor[] Descriptors = [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_listed_id_belongs_to_exactly_one_rule()
    {
        var listed = typeof(RuleIds).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);
        Assert.Equal(listed, Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_band_of_an_id_is_its_category(string id)
    {
        var band = id[4] switch { '1' => "Values", '2' => "Secrets", '3' => "Scripts", '4' => "Lifecycle", _ => "none" };
        Assert.Equal($"Auth0.Hooks.{band}", Rule(id).Category);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_help_link_leads_to_a_page_that_tells_all(string id)
    {
        Assert.EndsWith($"/docs/rules/{id}.md", Rule(id).HelpLinkUri, StringComparison.Ordinal);
        var page = Repository.Read($"docs/rules/{id}.md");
        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        foreach (var heading in new[] { "## Cause", "## Why it matters", "## Bad", "## Good", "## When to suppress" })
            Assert.Contains($"\n{heading}\n", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_overview_has_a_row_with_the_title_and_severity(string id)
    {
        var severity = Rule(id).DefaultSeverity switch { DiagnosticSeverity.Info => "suggestion", var other => other.ToString().ToLowerInvariant() };
        Assert.Matches($@"\| \[{id}\]\(rules/{id}\.md\) \| {Regex.Escape(Rule(id).Title.ToString(null))} \| {severity} \| (yes|no) \|", Repository.Read("docs/analyzers.md"));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_overview_says_truly_whether_a_fix_exists(string id)
    {
        var has = InstancesOf<CodeFixProvider>(typeof(OpenEnumFixer).Assembly).Any(fixer => fixer.FixableDiagnosticIds.Contains(id)) ? "yes" : "no";
        Assert.Matches($@"\[{id}\].*\| {has} \|", Repository.Read("docs/analyzers.md"));
    }

    [Fact]
    public void Every_fixer_can_fix_all() =>
        Assert.All(InstancesOf<CodeFixProvider>(typeof(OpenEnumFixer).Assembly), fixer => Assert.NotNull(fixer.GetFixAllProvider()));

    [Fact]
    public void Nothing_newer_than_the_oldest_supported_compiler_is_referenced() =>
        Assert.All(
            new[] { typeof(HooksAnalyzer).Assembly, typeof(OpenEnumFixer).Assembly }.SelectMany(assembly => assembly.GetReferencedAssemblies()).Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            name => Assert.Equal(new Version(4, 8, 0, 0), name.Version));

    private static DiagnosticDescriptor Rule(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    private static IEnumerable<T> InstancesOf<T>(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).Select(type => (T)Activator.CreateInstance(type)!);
}
