using System.Globalization;

namespace Kiota.SourceGenerator.Tests.Generation;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string invariant = Generate();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // An own culture with a comma and other signs: the machine may know none but the invariant one.
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "minus " + culture;
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(invariant, Generate());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_the_same_on_every_machine() => Assert.DoesNotContain('\r', Generate());

    private static string Generate() => string.Join("\n", ClientProject.With(ClientProject.Spec("required"),
        new Dictionary<string, string> { ["RequiredMembers"] = "true" }).Run().GeneratedSources.Select(source => source.HintName + source.SourceText));
}
