using Kiota.SourceGenerator.Building;

namespace Kiota.SourceGenerator.Tests.Building;

public class PathFilterTests
{
    [Theory]
    [InlineData("/hooks", "/hooks")]
    [InlineData("/hooks/**", "/hooks")]
    [InlineData("/hooks/**", "/hooks/{id}")]
    [InlineData("/hooks/**", "/hooks/{id}/secrets")]
    [InlineData("/hooks/*", "/hooks/{id}")]
    [InlineData("/HOOKS/**", "/hooks/{id}")]
    [InlineData("/hooks/{anything}", "/hooks/{id}")]
    [InlineData("/hooks/{x}/secrets", "/hooks/{id}/secrets")]
    [InlineData("**/secrets", "/hooks/{id}/secrets")]
    [InlineData("**/secrets", "/secrets")]
    [InlineData("/a/**/c/**/e", "/a/b/c/d/c/e")]
    [InlineData("**", "/")]
    [InlineData("/", "/")]
    [InlineData("/v?/users", "/v2/users")]
    [InlineData("/report.{format}", "/report.{kind}")]
    [InlineData("/year-*-month", "/year-{y}-month")]
    [InlineData(" /hooks ", "/hooks")]
    [InlineData("/users/**;/hooks/**", "/hooks/{id}")]
    [InlineData("", "/anything")]
    [InlineData(null, "/anything")]
    [InlineData(" ; ", "/anything")]
    public void A_path_that_a_pattern_names_is_included(string? pattern, string path) =>
        Assert.True(PathFilter.Parse(pattern, null).Includes(path, "GET"));

    [Theory]
    [InlineData("/hooks", "/hooks/{id}")]
    [InlineData("/hooks/*", "/hooks")]
    [InlineData("/hooks/*", "/hooks/{id}/secrets")]
    [InlineData("/hooks/**", "/hooks-v2")]
    [InlineData("/hooks/**", "/users/hooks")]
    [InlineData("**/secrets", "/hooks/{id}/secrets/{key}")]
    [InlineData("/v?/users", "/v10/users")]
    [InlineData("/a/**/c", "/a/b/d")]
    [InlineData("/", "/hooks")]
    public void A_path_that_no_pattern_names_is_not_included(string pattern, string path) =>
        Assert.False(PathFilter.Parse(pattern, null).Includes(path, "GET"));

    [Theory]
    [InlineData("/hooks#GET", "GET", true)]
    [InlineData("/hooks#get,post", "POST", true)]
    [InlineData("/hooks# GET , POST ", "post", true)]
    [InlineData("/hooks#GET", "DELETE", false)]
    [InlineData("/hooks#", "DELETE", true)]
    [InlineData("/hooks#GET;/hooks#DELETE", "DELETE", true)]
    public void Methods_after_a_hash_narrow_a_pattern(string pattern, string method, bool included) =>
        Assert.Equal(included, PathFilter.Parse(pattern, null).Includes("/hooks", method));

    [Fact]
    public void An_exclude_pattern_wins_over_an_include_pattern()
    {
        var filter = PathFilter.Parse("/hooks/**", "/hooks/*/secrets;/hooks#POST");
        Assert.True(filter.Includes("/hooks", "GET"));
        Assert.False(filter.Includes("/hooks", "POST"));
        Assert.True(filter.Includes("/hooks/{id}", "GET"));
        Assert.False(filter.Includes("/hooks/{id}/secrets", "GET"));
    }

    [Fact]
    public void Many_wildcards_stay_fast()
    {
        string pattern = string.Concat(Enumerable.Repeat("/**/*a*a*a", 40)) + "/end";
        string path = string.Concat(Enumerable.Repeat("/aaaaaaaaaaaaaaaaaaaaaaaaaaaa", 200));
        Assert.False(PathFilter.Parse(pattern, null).Includes(path, "GET"));
    }
}
