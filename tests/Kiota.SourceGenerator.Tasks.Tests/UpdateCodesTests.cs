using System.Reflection;
using System.Text.RegularExpressions;

namespace Kiota.SourceGenerator.Tasks.Tests;

public class UpdateCodesTests
{
    [Fact]
    public void Every_code_has_a_row_in_the_documentation_and_every_row_a_code()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec-updates.md"));
        IEnumerable<string> rows = Regex.Matches(page, @"^\| (KSG\d+) \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value);
        IEnumerable<string> codes = typeof(UpdateCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(codes.Order(StringComparer.Ordinal), rows);
    }
}
