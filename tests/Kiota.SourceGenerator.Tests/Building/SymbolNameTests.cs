using CsCheck;
using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Building.Paths;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Tests.Building;

public sealed class SymbolNameTests
{
    [Theory]
    [InlineData("credentials-exchange", "CredentialsExchange")]
    [InlineData("sold_out", "Sold_out")]
    [InlineData("1st", "Onest")]
    [InlineData("42", "FourTwo")]
    [InlineData("-created_at", "Minus_created_at")]
    [InlineData("+x", "Plus_x")]
    [InlineData("odata.type", "OdataType")]
    [InlineData("@odata.id", "OdataId")]
    [InlineData("*", "Asterisk")]
    [InlineData("", "Empty")]
    public void Text_becomes_a_name(string text, string name) => Assert.Equal(name, SymbolName.Pascal(text));

    [Theory]
    [InlineData("0123456789x", "ZeroOneTwoThreeFourFiveSixSevenEightNinex")]
    [InlineData("a+b", "A_plus_b")]
    [InlineData("a+", "A_plus")]
    [InlineData("-", "Minus")]
    [InlineData("azAZ09_x", "AzAZ09_x")]
    [InlineData("a{b|c}[d]^e`f", "ABCDEF")]
    [InlineData("\u0661st", "_\u0661st")]
    [InlineData("\u00E4b", "\u00C4b")]
    [InlineData("x\u01C5", "X\u01C5")]
    [InlineData("x\u02B0", "X\u02B0")]
    [InlineData("\u65E5\u672C", "\u65E5\u672C")]
    [InlineData("x\u2163", "X\u2163")]
    [InlineData("x\u0301y\u20ACz", "XYZ")]
    public void Letters_and_digits_of_every_script_stay_and_a_start_is_spelled(string text, string name) => Assert.Equal(name, SymbolName.Pascal(text));

    [Theory]
    [InlineData("!\"#$", "ExclamationDoubleQuotePoundDollar")]
    [InlineData("%&'()*", "PercentAmpersandApostropheLeftParenthesisRightParenthesisAsterisk")]
    [InlineData(",.-/\\:", "CommaPeriodHyphenSlashBackSlashColon")]
    [InlineData(";<=>?~", "SemiColonLessThanEqualGreaterThanQuestionMarkTilde")]
    public void Symbols_alone_are_spelled(string text, string name) => Assert.Equal(name, SymbolName.Pascal(text));

    [Fact]
    public void Every_text_becomes_a_name_that_C_takes() =>
        Gen.String.Sample(text => SyntaxFacts.IsValidIdentifier(SymbolName.Pascal(text)));

    [Theory]
    [InlineData("snake_case_name", "SnakeCaseName")]
    [InlineData("kebab-case-name", "KebabCaseName")]
    [InlineData("_", "_")]
    [InlineData("__1", "_1")]
    public void A_property_has_its_underscores_joined(string text, string name) =>
        Assert.Equal(name, new PropertyNames(isException: false).Take(text, "Model"));

    [Fact]
    public void Properties_step_aside_for_each_other_and_for_what_the_class_has()
    {
        var names = new PropertyNames(isException: true);
        Assert.Equal("MessageEscaped", names.Take("message", "Model"));
        Assert.Equal("ModelProp", names.Take("model", "Model"));
        Assert.Equal("SerializeProp", names.Take("serialize", "Model"));
        Assert.Equal("Same", names.Take("same", "Model"));
        Assert.Equal("Same0", names.Take("Same", "Model"));
    }

    [Theory]
    [InlineData("{petId}", "pets", "WithPetItemRequestBuilder")]
    [InlineData("{id}", "hooks", "HooksItemRequestBuilder")]
    [InlineData("{name}", "files", "WithNameItemRequestBuilder")]
    [InlineData("{name-id}", "files", "NameItemRequestBuilder")]
    public void A_parameter_names_its_builder(string segment, string parent, string name) =>
        Assert.Equal(name, PathSegment.NavigationName(new PathNode(segment, new PathNode(parent, null)), "ItemRequestBuilder"));

    [Theory]
    [InlineData("hooks", "Hooks")]
    [InlineData("{id}", "Item")]
    [InlineData("item", "Item_Escaped")]
    [InlineData("models", "ModelsRequests")]
    [InlineData("json", "JsonEscaped")]
    [InlineData("task", "TaskNamespace")]
    [InlineData("{year}-{month}", "WithYearWithMonth")]
    public void A_segment_names_its_namespace(string segment, string part) => Assert.Equal(part, PathSegment.NamespacePart(new PathNode(segment, null)));
}
