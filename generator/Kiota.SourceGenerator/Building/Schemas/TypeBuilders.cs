namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Builds declared types and keeps them.</summary>
internal sealed class TypeBuilders
{
    private readonly TypeCatalog catalog;
    private readonly ModelBuilder models;
    private readonly ComposedTypeBuilder composedTypes;
    private readonly EnumBuilder enums;
    private readonly MapBuilder maps;

    public TypeBuilders(ClientOptions options, TypeResolver resolver, TypeCatalog catalog)
    {
        this.catalog = catalog;
        var inheritance = new Inheritance(options, catalog);
        models = new ModelBuilder(options, resolver, catalog, inheritance);
        composedTypes = new ComposedTypeBuilder(options, resolver, inheritance);
        enums = new EnumBuilder(options);
        maps = new MapBuilder(options, resolver);
        Inheritance = inheritance;
    }

    public Inheritance Inheritance { get; }

    public void Build(TypeKind kind, DeclaredType type) => catalog.Add(kind switch
    {
        TypeKind.Composed => composedTypes.Build(type),
        TypeKind.Enum => enums.Build(type),
        TypeKind.Map => maps.Build(type),
        _ => models.Build(type),
    });
}
