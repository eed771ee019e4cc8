using Kiota.SourceGenerator.Building.Paths;

namespace Kiota.SourceGenerator.Tests.Building;

public sealed class UrlTemplateTests
{
    [Theory]
    [InlineData("per_page", "per_page")]
    [InlineData("a-b.c~d", "a%2Db%2Ec%7Ed")]
    [InlineData("!*'()", "%21%2A%27%28%29")]
    [InlineData("$top", "%24top")]
    [InlineData("größe", "gr%C3%B6%C3%9Fe")]
    public void A_name_holds_only_what_a_variable_of_RFC_6570_may(string name, string encoded) => Assert.Equal(encoded, UrlTemplate.EncodeName(name));
}
