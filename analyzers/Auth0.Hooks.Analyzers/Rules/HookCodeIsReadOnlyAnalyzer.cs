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

    private protected override void Analyze(FileContext file)
    {
        if (file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.Tree).TryGetValue(EmulatorOption, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            return;
        foreach (var root in file.Roots.Where(root => !TalksToEmulator(root, file.Model)))
        {
            foreach (var operation in root.All)
            {
                file.Cancellation.ThrowIfCancellationRequested();
                if (operation is IInvocationOperation call && call.TargetMethod.Parameters.Any(parameter => HookModels.IsCreation(parameter.Type)))
                    file.Report(Diagnostic.Create(Descriptor, call.Syntax.GetLocation(), "Creating a hook"));
                else if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } && HookModels.IsCode(property))
                    file.Report(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), "Changing a hook's " + property.Name.ToLowerInvariant()));
            }
        }
    }

    /// <summary>Whether the member uses a type of the emulator, or belongs to a type that holds one.</summary>
    private static bool TalksToEmulator(CodeRoot root, SemanticModel model)
    {
        if (root.All.Any(operation => HookModels.IsEmulator(operation.Type)))
            return true;
        var type = model.GetEnclosingSymbol(root.Node.SpanStart) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;
        return type is not null && type.GetMembers().Any(member => HookModels.IsEmulator(member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        }));
    }
}
