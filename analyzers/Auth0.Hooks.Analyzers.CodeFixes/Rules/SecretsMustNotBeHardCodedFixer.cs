using System.Collections.Immutable;
using System.Composition;
using Auth0.Hooks.Analyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Reads a secret from configuration, where one is in scope, or from the environment, under a name made from the secret's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SecretsMustNotBeHardCodedFixer)), Shared]
public sealed class SecretsMustNotBeHardCodedFixer : CodeFixProvider
{
    /// <summary>The equivalence key of the fix that reads <c>IConfiguration</c>.</summary>
    public const string Configuration = "Auth0.Hooks.Secret.Configuration";

    /// <summary>The equivalence key of the fix that reads an environment variable.</summary>
    public const string EnvironmentVariable = "Auth0.Hooks.Secret.EnvironmentVariable";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SecretsMustNotBeHardCoded, RuleIds.CredentialsMustNotBeHardCoded);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax reported || HardCodedText.Of(model, reported) is not { } expression)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            diagnostic.Properties.TryGetValue(PropertyKeys.SecretName, out var text);
            var name = SecretName.From(text);
            if (ConfigurationInScope.NameAt(model, expression) is { } configuration)
            {
                Register(context, diagnostic, expression, $"Read {name.ConfigurationKey} from {configuration}", Configuration, name.ConfigurationKey,
                    (generator, _, key) => generator.ElementAccessExpression(generator.IdentifierName(configuration), key));
            }
            Register(context, diagnostic, expression, $"Read {name.EnvironmentVariable} from the environment", EnvironmentVariable, name.EnvironmentVariable,
                (generator, semantics, key) => generator.InvocationExpression(generator.MemberAccessExpression(Type(expression, generator, semantics, "System.Environment"), "GetEnvironmentVariable"), key));
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, ExpressionSyntax expression, string title, string equivalenceKey, string name, Func<SyntaxGenerator, SemanticModel, SyntaxNode, SyntaxNode> read) =>
        context.RegisterCodeFix(CodeAction.Create(title, cancellation => ReplaceAsync(context.Document, expression, name, read, cancellation), equivalenceKey), diagnostic);

    private static async Task<Document> ReplaceAsync(Document document, ExpressionSyntax expression, string name, Func<SyntaxGenerator, SemanticModel, SyntaxNode, SyntaxNode> read, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var generator = editor.Generator;
        // A secret that is missing must stop the program, not reach the service as an empty text.
        var missing = generator.ObjectCreationExpression(Type(expression, generator, editor.SemanticModel, "System.InvalidOperationException"), generator.LiteralExpression($"Set {Settings.ReadBefore(expression, editor.SemanticModel) ?? name}."));
        var replacement = generator.ThrowExpression(missing);
        // The fall-back of a setting that is read already: it stays, and only the text goes.
        if (expression.Parent is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce || coalesce.Right != expression)
        {
            replacement = generator.CoalesceExpression(read(generator, editor.SemanticModel, generator.LiteralExpression(name)), replacement);
            if (expression.Parent is not (ArgumentSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or AssignmentExpressionSyntax or InitializerExpressionSyntax or ParenthesizedExpressionSyntax or ExpressionElementSyntax))
                replacement = SyntaxFactory.ParenthesizedExpression((ExpressionSyntax)replacement);
        }
        editor.ReplaceNode(expression, TypeNames.Simplified(replacement.WithTriviaFrom(expression).WithAdditionalAnnotations(Formatter.Annotation), expression));
        return editor.GetChangedDocument();
    }

    private static SyntaxNode Type(SyntaxNode place, SyntaxGenerator generator, SemanticModel model, string name) => TypeNames.At(place, model.Compilation.GetTypeByMetadataName(name)!, generator, model);
}
