using System.Text.RegularExpressions;

namespace Kiota.SourceGenerator.Tests.Generation;

public partial class ErrorMappingTests
{
    [Theory]
    [InlineData("'404': Known", "404:Known")]
    [InlineData("'404': Known, '4XX': Other", "404:Known 4XX:Other")]
    [InlineData("default: Known", "XXX:Known")]
    [InlineData("default: Known, '4XX': Other", "4XX:Other 5XX:Known")]
    [InlineData("default: Known, '4XX': Known", "XXX:Known")]
    [InlineData("'4XX': Known, '5XX': Known", "XXX:Known")]
    [InlineData("'4XX': Known, '5XX': Other", "4XX:Known 5XX:Other")]
    [InlineData("default: Known, '4XX': Other, '5XX': Other", "XXX:Other")]
    [InlineData("'202': Known, '302': Known", "")]
    [InlineData("'404': Text, '409': Colour, '410': Either, '411': Many", "")]
    [InlineData("'404': Composed", "404:Composed")]
    public void An_answer_that_is_an_error_and_an_object_is_mapped(string responses, string mapping)
    {
        IEnumerable<string> written = responses.Split(", ").Select(response => response.Split(": ")).Select(response =>
            $"        {response[0]}: {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{response[1]}' }} }} }} }}");
        ClientProject project = ClientProject.With($$"""
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /things:
                get:
                  responses:
                    '204': { description: nothing }
            {{string.Join("\n", written)}}
            components:
              schemas:
                Known: { type: object, properties: { message: { type: string } } }
                Other: { type: object, properties: { reason: { type: string } } }
                Composed: { allOf: [ { $ref: '#/components/schemas/Known' }, { type: object, properties: { code: { type: string } } } ] }
                Text: { type: string }
                Colour: { type: string, enum: [red] }
                Either: { oneOf: [ { $ref: '#/components/schemas/Known' }, { $ref: '#/components/schemas/Other' } ] }
                Many: { type: array, items: { $ref: '#/components/schemas/Known' } }
            """);

        ClientProject.AssertNone(project.Faults());
        string sources = string.Concat(project.Run().GeneratedSources.Select(source => source.SourceText.ToString()));
        Assert.Equal(mapping, string.Join(' ', Mapped().Matches(sources).Select(match => $"{match.Groups[1].Value}:{match.Groups[2].Value}")));
    }

    [GeneratedRegex("""\{ "(\w{3})", global::[\w.]*\.(\w+)\.CreateFromDiscriminatorValue \}""")]
    private static partial Regex Mapped();
}
