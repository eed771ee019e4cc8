namespace EndToEndTests.Documentation;

/// <summary>Every C# block of the pages compiles against what is built here.</summary>
public sealed class CodeBlockTests
{
    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (string page in Page.Paths)
            {
                foreach (Page.Block block in CodeOf(page))
                    blocks.Add(page, block.Line);
            }
            return blocks;
        }
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Block_compiles(string page, int line) =>
        Assert.Empty(Snippet.ErrorsOf(CodeOf(page).Single(block => block.Line == line).Text));

    private static IEnumerable<Page.Block> CodeOf(string page) => new Page(page).Blocks.Where(block => block.Language == "csharp");
}
