using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Tests.Generation;

public class InheritanceTests
{
    [Fact]
    public void A_part_that_is_referred_to_is_the_base_if_something_is_added()
    {
        CSharpCompilation client = Components("""
                Part: { type: object, properties: { id: { type: string } } }
                Adds: { allOf: [ { $ref: '#/components/schemas/Part' }, { type: object, properties: { size: { type: integer } } } ] }
                AddsBeside: { allOf: [ { $ref: '#/components/schemas/Part' } ], properties: { size: { type: integer } } }
                Copies: { allOf: [ { $ref: '#/components/schemas/Part' }, { description: nothing } ] }
            """);

        Assert.Equal(("Part", "Size"), Shape(client, "Adds"));
        Assert.Equal(("Part", "Size"), Shape(client, "AddsBeside"));
        Assert.Equal(("Object", "Id"), Shape(client, "Copies"));
    }

    [Fact]
    public void What_a_discriminator_may_choose_derives_though_it_adds_nothing()
    {
        CSharpCompilation client = Components("""
                Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
                Tame: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { name: { type: string } } } ] }
                Cat: { allOf: [ { $ref: '#/components/schemas/Pet' } ] }
                Dog: { allOf: [ { $ref: '#/components/schemas/Tame' } ] }
            """);

        Assert.Equal(("Pet", ""), Shape(client, "Cat"));
        Assert.Equal(("Tame", ""), Shape(client, "Dog"));
    }

    [Fact]
    public void Two_references_are_merged_into_one_class_each_property_once()
    {
        CSharpCompilation client = Components("""
                Left: { type: object, properties: { id: { type: string }, left: { type: string } } }
                Right: { type: object, properties: { id: { type: integer }, right: { type: string } } }
                Both: { allOf: [ { $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }, { $ref: '#/components/schemas/Left' } ] }
            """);

        Assert.Equal(("Object", "Id Left Right"), Shape(client, "Both"));
        Assert.Equal(SpecialType.System_String, Property(client, "Both", "Id").Type.SpecialType);
    }

    [Fact]
    public void An_enum_a_union_and_a_list_are_no_bases()
    {
        CSharpCompilation client = Components("""
                Colour: { type: string, enum: [red] }
                Either: { oneOf: [ { type: string }, { type: integer } ] }
                Many: { type: array, items: { type: string } }
                One: { allOf: [ { $ref: '#/components/schemas/Colour' }, { type: object, properties: { a: { type: string } } } ] }
                Two: { allOf: [ { $ref: '#/components/schemas/Either' }, { type: object, properties: { b: { type: string } } } ] }
                Three: { allOf: [ { $ref: '#/components/schemas/Many' }, { type: object, properties: { c: { type: string } } } ] }
            """);

        Assert.Equal(("Object", "A"), Shape(client, "One"));
        Assert.Equal(("Object", "B"), Shape(client, "Two"));
        Assert.Equal(("Object", "C"), Shape(client, "Three"));
    }

    [Fact]
    public void Schemas_on_a_circle_have_no_base_and_all_properties_but_what_leads_to_it_has_one()
    {
        CSharpCompilation client = Components("""
                Hen: { allOf: [ { $ref: '#/components/schemas/Egg' }, { type: object, properties: { age: { type: string } } } ] }
                Egg: { allOf: [ { $ref: '#/components/schemas/Hen' }, { type: object, properties: { size: { type: string } } } ] }
                Chick: { allOf: [ { $ref: '#/components/schemas/Egg' }, { type: object, properties: { sex: { type: string } } } ] }
            """);

        Assert.Equal(("Object", "Age Size"), Shape(client, "Hen"));
        Assert.Equal(("Object", "Age Size"), Shape(client, "Egg"));
        Assert.Equal(("Egg", "Sex"), Shape(client, "Chick"));
    }

    [Fact]
    public void A_chain_that_is_too_long_for_the_compiler_starts_anew_with_all_properties()
    {
        const int length = 203;
        CSharpCompilation client = Components("    Level0: { type: object, properties: { p0: { type: string } } }\n" + string.Concat(Enumerable.Range(1, length - 1).Select(level =>
            $"    Level{level}: {{ allOf: [ {{ $ref: '#/components/schemas/Level{level - 1}' }}, {{ type: object, properties: {{ p{level}: {{ type: string }} }} }} ] }}\n")));

        List<INamedTypeSymbol> levels = [.. Enumerable.Range(0, length).Select(level => Model(client, $"Level{level}"))];
        Assert.Equal([0, 201], Enumerable.Range(0, length).Where(level => levels[level].BaseType!.SpecialType == SpecialType.System_Object));
        Assert.Equal(202, Own(levels[201]).Count);
        Assert.Equal(["P202"], Own(levels[202]));
    }

    private static (string Base, string Own) Shape(CSharpCompilation client, string name)
    {
        INamedTypeSymbol type = Model(client, name);
        return (type.BaseType!.Name, string.Join(' ', Own(type)));
    }

    private static INamedTypeSymbol Model(CSharpCompilation client, string name) => client.GetTypeByMetadataName("Api.Models." + name)!;

    private static List<string> Own(INamedTypeSymbol type) =>
        [.. type.GetMembers().OfType<IPropertySymbol>().Select(property => property.Name).Where(property => property != "AdditionalData").Order(StringComparer.Ordinal)];

    private static IPropertySymbol Property(CSharpCompilation client, string type, string name) =>
        Model(client, type).GetMembers(name).OfType<IPropertySymbol>().Single();

    private static CSharpCompilation Components(string schemas)
    {
        IEnumerable<string> names = schemas.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(':')[0].Trim());
        return ClientProject.With(
            "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n"
            + string.Concat(names.Select(name => $"  /{name}: {{ get: {{ responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }} }} }} }} }}\n"))
            + "components:\n  schemas:\n" + string.Concat(schemas.Split('\n').Select(line => $"    {line.Trim()}\n")),
            new Dictionary<string, string> { ["Namespace"] = "Api" }).Compile();
    }
}
