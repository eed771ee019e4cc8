using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>
/// The words without which a member cannot touch the SDK: names of its types, of types built on them, and of members
/// whose declaration mentions one ("carriers"). Found from syntax alone; a word too many costs time, never a wrong answer.
/// </summary>
internal sealed class Vocabulary
{
    // A base class of a base class of ...: more rounds than that have not been seen.
    private const int MaxRounds = 5;

    private static readonly NameSet DeclarationWords = Words("EnumMember", "EnumMemberAttribute", "DataType", "DataTypeAttribute");

    private static readonly NameSet ConstraintWords = Words("RegularExpression", "Range", "StringLength", "MinLength", "MaxLength", "Length");

    private static readonly NameSet AttributeWords = Words("EnumMember", "EnumMemberAttribute", "DataType", "DataTypeAttribute", "RegularExpression", "Range", "StringLength", "MinLength", "MaxLength", "Length");

    private readonly NameSet _types = new();
    private readonly NameSet _words = new();

    public bool IsEmpty => _words.Count == 0;

    public void Add(string word) => _words.Add(word);

    public bool OccursIn(SyntaxNode member) => Identifiers.AnyIn(member, _words);

    public bool OccursIn(SyntaxTree tree, CancellationToken cancellation) => _words.OccurIn(FileWords.Of(tree, cancellation));

    public static Vocabulary Of(Compilation compilation, CancellationToken cancellation)
    {
        var vocabulary = new Vocabulary();
        var assemblies = SdkAssemblies.In(compilation);
        foreach (var assembly in assemblies)
            vocabulary.AddTypes(assembly.GlobalNamespace);
        var usesSdk = assemblies.Count > 0;
        if (compilation.ReferencedAssemblyNames.Any(reference => reference.Name == SdkAssemblies.Kiota))
        {
            // The bases of generated models and builders: a client may be generated into this very project.
            usesSdk = vocabulary.AddType("IParsable") | vocabulary.AddType("BaseRequestBuilder");
            vocabulary.AddType("ApiKeyAuthenticationProvider");
        }
        if (SdkNamespaceOf(compilation) is { } space)
        {
            usesSdk = true;
            vocabulary.AddTypes(space);
        }
        // Elsewhere not even the files are read.
        if (usesSdk)
        {
            vocabulary.AddDeclarations(compilation, cancellation);
            vocabulary.AddCarriers(compilation, cancellation);
        }
        return vocabulary;
    }

    private static INamespaceSymbol? SdkNamespaceOf(Compilation compilation) =>
        compilation.Assembly.GlobalNamespace.GetNamespaceMembers().FirstOrDefault(space => space.Name == "Auth0")?.GetNamespaceMembers().FirstOrDefault(space => space.Name == "Hooks");

    private void AddTypes(INamespaceOrTypeSymbol container)
    {
        if (container is INamespaceSymbol outer)
        {
            foreach (var space in outer.GetNamespaceMembers())
                AddTypes(space);
        }
        foreach (var type in container.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public))
        {
            AddType(type.Name);
            AddTypes(type);
            // An extension method is called without the name of its type.
            foreach (var method in type.MightContainExtensionMethods ? type.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsExtensionMethod) : [])
                _words.Add(method.Name);
        }
    }

    private bool AddType(string name) => _types.Add(name) | _words.Add(name);

    /// <summary>Finds open enums and marked members that the project declares itself.</summary>
    private void AddDeclarations(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!AttributeWords.OccurIn(FileWords.Of(tree, cancellation)))
                continue;
            foreach (var attribute in tree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>())
            {
                // Wrappers of one's own: a model with constraints of its own is not one.
                if (ConstraintWords.Contains(LastName(attribute.Name)) && attribute.Parent?.Parent is ParameterSyntax { Parent.Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax })
                    AddMarked(attribute);
                if (!DeclarationWords.Contains(LastName(attribute.Name)))
                    continue;
                var isEnumMember = LastName(attribute.Name).StartsWith("EnumMember", StringComparison.Ordinal);
                if (isEnumMember && attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is StructDeclarationSyntax or RecordDeclarationSyntax)
                    AddType(attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()!.Identifier.ValueText);
                else if (!isEnumMember && attribute.ToString().IndexOf("Password", StringComparison.Ordinal) >= 0)
                    AddMarked(attribute);
            }
        }
    }

    private void AddMarked(AttributeSyntax attribute)
    {
        for (var node = attribute.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ParameterSyntax parameter:
                    _words.Add(parameter.Identifier.ValueText);
                    break;
                case BaseTypeDeclarationSyntax type:
                    AddType(type.Identifier.ValueText);
                    return;
                case MemberDeclarationSyntax or LocalFunctionStatementSyntax:
                    foreach (var name in Signature.NamesOf(node))
                        _words.Add(name);
                    break;
            }
        }
    }

    private void AddCarriers(Compilation compilation, CancellationToken cancellation)
    {
        for (var (round, before) = (0, -1); round < MaxRounds && _types.Count != before; round++)
        {
            before = _types.Count;
            foreach (var tree in compilation.SyntaxTrees)
            {
                if (_types.OccurIn(FileWords.Of(tree, cancellation)))
                    AddCarriers(tree.GetRoot(cancellation));
            }
        }
    }

    private void AddCarriers(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(Signature.MayHoldDeclarations))
        {
            switch (node)
            {
                case UsingDirectiveSyntax { Alias: { } alias } directive when Mentions(directive):
                    AddType(alias.Name.Identifier.ValueText);
                    break;
                case BaseTypeDeclarationSyntax { BaseList: { } bases } type when Mentions(bases):
                    AddType(type.Identifier.ValueText);
                    break;
                // An operator and an indexer have no name: whoever uses one has named the type.
                case OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or IndexerDeclarationSyntax when Signature.PartsOf((MemberDeclarationSyntax)node).Any(Mentions) && node.Parent is TypeDeclarationSyntax owner:
                    AddType(owner.Identifier.ValueText);
                    break;
                case MemberDeclarationSyntax member and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax when Signature.PartsOf(member).Any(Mentions):
                    foreach (var name in Signature.NamesOf(member))
                        _words.Add(name);
                    break;
            }
            if (node is TypeDeclarationSyntax { ParameterList: { } parameters } declared)
                AddPrimaryConstructor(declared, parameters);
        }
    }

    private void AddPrimaryConstructor(TypeDeclarationSyntax type, ParameterListSyntax parameters)
    {
        foreach (var parameter in parameters.Parameters.Where(Mentions))
        {
            _words.Add(parameter.Identifier.ValueText);
            _words.Add(type.Identifier.ValueText);
        }
    }

    private bool Mentions(SyntaxNode code) => Identifiers.AnyIn(code, _types);

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static NameSet Words(params string[] words)
    {
        var set = new NameSet();
        foreach (var word in words)
            set.Add(word);
        return set;
    }
}
