using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace IdeTests;

/// <summary>What somebody sees while typing, before any build.</summary>
public sealed class EditorTests(Editor editor) : IClassFixture<Editor>
{
    [Fact]
    public async Task Nothing_is_underlined_in_a_program_that_is_right() =>
        Assert.Empty(await Editor.UnderlinedAsync(editor.Project));

    [Fact]
    public async Task A_mistyped_trigger_is_underlined_and_its_fix_mends_it()
    {
        Document typed = await Editor.TypeAsync(editor.Project, "HookTriggerId.CredentialsExchange", "\"credential-exchange\"");
        Diagnostic squiggle = Assert.Single(await Editor.UnderlinedAsync(typed.Project));
        Assert.Equal("HOOK1001", squiggle.Id);
        Assert.Equal("\"credential-exchange\"", (await typed.GetTextAsync()).ToString(squiggle.Location.SourceSpan));

        CodeAction fix = (await Editor.FixesAsync(typed, squiggle))[0];
        Document mended = await Editor.ApplyAsync(typed, fix);

        Assert.Contains("HookTriggerId trigger = HookTriggerId.CredentialsExchange;", (await mended.GetTextAsync()).ToString(), StringComparison.Ordinal);
        Assert.Empty(await Editor.UnderlinedAsync(mended.Project));
    }

    [Fact]
    public async Task An_edit_of_the_document_changes_the_client_without_a_build()
    {
        Document typed = await Editor.TypeAsync(editor.Project, "Rig.Ketch", "Rig.Yawl");
        Assert.Equal(["CS0117"], (await Editor.UnderlinedAsync(typed.Project)).Select(diagnostic => diagnostic.Id));

        TextDocument document = typed.Project.AdditionalDocuments.Single(file => file.Name == "boats.yaml");
        string yaml = (await document.GetTextAsync()).ToString();
        Solution edited = typed.Project.Solution.WithAdditionalDocumentText(
            document.Id, SourceText.From(yaml.Replace("ketch]", "ketch, yawl]", StringComparison.Ordinal)));

        Assert.Empty(await Editor.UnderlinedAsync(edited.GetProject(typed.Project.Id)!));
    }

    [Fact]
    public async Task A_mistake_in_the_document_is_underlined_where_it_is()
    {
        TextDocument document = editor.Project.AdditionalDocuments.Single(file => file.Name == "boats.yaml");
        string yaml = (await document.GetTextAsync()).ToString();
        Solution edited = editor.Project.Solution.WithAdditionalDocumentText(
            document.Id, SourceText.From(yaml.Replace("description: Lists boats.", "description: [Lists boats}", StringComparison.Ordinal)));

        Diagnostic squiggle = Assert.Single(
            await Editor.UnderlinedAsync(edited.GetProject(editor.Project.Id)!), diagnostic => diagnostic.Id.StartsWith("KSG", StringComparison.Ordinal));

        FileLinePositionSpan place = squiggle.Location.GetLineSpan();
        Assert.Equal(("boats.yaml", 6), (Path.GetFileName(place.Path), place.StartLinePosition.Line));
    }

    [Fact]
    public async Task The_list_behind_a_dot_shows_each_trigger_with_its_documentation()
    {
        IReadOnlyDictionary<string, string> completions = await Editor.CompletionsAsync(Editor.Program(editor.Project), "HookTriggerId.");

        foreach (string trigger in (string[])["CredentialsExchange", "PreUserRegistration", "PostUserRegistration", "PostChangePassword", "SendPhoneMessage"])
        {
            Assert.True(completions.TryGetValue(trigger, out string? description), trigger);
            Assert.Contains($"HookTriggerId.{trigger}", description, StringComparison.Ordinal);
            Assert.True(description.Split('\n').Length > 1, $"{trigger} has no documentation: {description}");
        }
    }
}
