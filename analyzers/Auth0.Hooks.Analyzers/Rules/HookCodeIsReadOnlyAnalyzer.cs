using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Lifecycle;
using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK4001: a hook is created, or its code changed, which real tenants no longer accept.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HookCodeIsReadOnlyAnalyzer : HooksAnalyzer
{
    /// <summary>In .editorconfig: true where the code talks to an emulator, which accepts everything.</summary>
    public const string EmulatorOption = "auth0_hooks_emulator";

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.HookCodeIsReadOnly,
        "Tenants no longer accept the code of hooks",
        "{0}: tenants have refused this since 2024-11-18, and Hooks ended on 2026-11-18; use an Action, or talk to an emulator",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Info,
        "Auth0 made the code of Hooks read-only on 2024-11-18 and announced their removal for 2026-11-18. Reading, deleting, switching on and off and changing secrets still work where Hooks exist.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override void Analyze(CodeRoot root, FileContext file)
    {
        if (file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.Tree).TryGetValue(EmulatorOption, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            return;
        var refused = root.All.Select(operation => (Operation: operation, Deed: Deed(operation))).Where(found => found.Deed is not null).ToList();
        if (refused.Count == 0 || EmulatorUse.IsIn(root, file.Model))
            return;
        foreach (var (operation, deed) in refused)
            file.Report(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), deed));
    }

    /// <summary>What an operation does that tenants refuse; null if nothing.</summary>
    private static string? Deed(IOperation operation) => operation switch
    {
        IInvocationOperation call when call.TargetMethod.Parameters.Any(parameter => HookModels.IsCreation(parameter.Type)) => "Creating a hook",
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } when HookModels.IsCode(property) => "Changing a hook's " + property.Name.ToLowerInvariant(),
        _ => null,
    };
}
