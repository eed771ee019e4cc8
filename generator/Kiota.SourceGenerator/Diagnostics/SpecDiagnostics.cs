using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Diagnostics;

/// <summary>
/// What the generator can say about a document. KSG0nn: reading it. KSG1nn: Kiota's validation rules. KSG2nn:
/// generating from it.
/// </summary>
/// <remarks>
/// An error means that no client can be made. A warning means that a part of the client is missing or less precise
/// than the author meant. What a valid document may well contain is information only, so that it never
/// breaks a build that treats warnings as errors; raise it with <c>dotnet_diagnostic.KSGnnn.severity</c> in a
/// global configuration file.
/// </remarks>
internal static class SpecDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable = Create(
        id: "KSG001", DiagnosticSeverity.Error, "The document cannot be read",
        "The document is not valid {0}: {1}");

    public static readonly DiagnosticDescriptor NotOpenApi = Create(
        id: "KSG002", DiagnosticSeverity.Error, "The document is not an OpenAPI document",
        "The document is not an OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor TooDeep = Create(
        id: "KSG003", DiagnosticSeverity.Error, "The document nests too deep",
        "Objects and arrays may nest at most {0} levels deep; flatten the document here, or use references");

    public static readonly DiagnosticDescriptor TooManyAliases = Create(
        id: "KSG004", DiagnosticSeverity.Error, "YAML aliases make the document too large",
        "With its YAML aliases written out, the document has more than {0} nodes; use OpenAPI references instead");

    public static readonly DiagnosticDescriptor UnresolvedReference = Create(
        id: "KSG005", DiagnosticSeverity.Warning, "A reference leads nowhere",
        "The reference '{0}' leads nowhere; anything is accepted in its place");

    public static readonly DiagnosticDescriptor ForeignReference = Create(
        id: "KSG006", DiagnosticSeverity.Warning, "A reference leads to a document that is not a companion",
        "The reference '{0}' leads to another document, and nothing is fetched; add that document to the companions of this one");

    public static readonly DiagnosticDescriptor CircularReference = Create(
        id: "KSG007", DiagnosticSeverity.Warning, "References form a circle",
        "The reference '{0}' leads back to itself through references only; anything is accepted in its place");

    public static readonly DiagnosticDescriptor UnexpectedKind = Create(
        id: "KSG008", DiagnosticSeverity.Info, "A value has the wrong kind",
        "{0} is expected here, not {1}; the value is ignored");

    public static readonly DiagnosticDescriptor DuplicateName = Create(
        id: "KSG009", DiagnosticSeverity.Warning, "A name occurs twice in one object",
        "The name '{0}' occurs twice in this object; the last one counts");

    public static readonly DiagnosticDescriptor SeveralDocuments = Create(
        id: "KSG010", DiagnosticSeverity.Warning, "The file holds several YAML documents",
        "The file holds several YAML documents; only the first is read");

    public static readonly DiagnosticDescriptor UnsupportedMethod = Create(
        id: "KSG011", DiagnosticSeverity.Warning, "An operation has a method that is not supported",
        "{0} {1} is skipped: the method is not supported");

    public static readonly DiagnosticDescriptor LongPath = Create(
        id: "KSG012", DiagnosticSeverity.Warning, "A path has too many segments",
        "The path with the start '{0}' is skipped: it has {1} segments, and at most {2} have a place in a client");

    public static readonly DiagnosticDescriptor SameAddress = Create(
        id: "KSG013", DiagnosticSeverity.Info, "Two paths are one address",
        "{0} {1} is left out: {2} is the same address and has the method already");

    public static readonly DiagnosticDescriptor NoServerEntry = Create(
        id: "KSG101", DiagnosticSeverity.Info, "The document has no server",
        "The document names no server; set the base URL of the request adapter");

    public static readonly DiagnosticDescriptor MultipleServerEntries = Create(
        id: "KSG102", DiagnosticSeverity.Info, "The document has several servers",
        "The document names several servers; the base URL is the first, '{0}'");

    public static readonly DiagnosticDescriptor GetWithBody = Create(
        id: "KSG103", DiagnosticSeverity.Info, "A GET operation has a body",
        "GET {0} has a body, which many servers and proxies ignore");

    public static readonly DiagnosticDescriptor NoContentWithBody = Create(
        id: "KSG104", DiagnosticSeverity.Info, "A 204 answer has content",
        "{0} {1} describes content for status 204, which never has any");

    public static readonly DiagnosticDescriptor DivergentResponseSchema = Create(
        id: "KSG105", DiagnosticSeverity.Info, "Successful answers have different schemas",
        "{0} {1} describes different schemas for its successful answers; the first is returned");

    public static readonly DiagnosticDescriptor InconsistentTypeFormatPair = Create(
        id: "KSG106", DiagnosticSeverity.Info, "A format does not belong to its type",
        "The format '{0}' does not belong to the type {1}; it is ignored");

    public static readonly DiagnosticDescriptor KnownAndNotSupportedFormats = Create(
        id: "KSG107", DiagnosticSeverity.Info, "A format has no type of its own",
        "The format '{0}' has no type of its own; the value is a string");

    public static readonly DiagnosticDescriptor MissingDiscriminator = Create(
        id: "KSG108", DiagnosticSeverity.Info, "Alternatives have no discriminator",
        "These alternatives have no discriminator; they are told apart by their properties");

    public static readonly DiagnosticDescriptor UrlFormEncodedComplex = Create(
        id: "KSG109", DiagnosticSeverity.Info, "A form holds objects",
        "The form of {0} {1} holds objects, which forms cannot express");

    public static readonly DiagnosticDescriptor RepeatedClient = Create(
        id: "KSG201", DiagnosticSeverity.Error, "Two items make the same client",
        "Another KiotaClient item of this project makes {0} already; give this one another ClassName or Namespace");

    public static readonly DiagnosticDescriptor KiotaMissing = Create(
        id: "KSG202", DiagnosticSeverity.Error, "Kiota is not referenced",
        "The generated client needs the package Microsoft.Kiota.Abstractions and those of the serializers that it registers; add references to them");

    public static readonly DiagnosticDescriptor InvalidOption = Create(
        id: "KSG203", DiagnosticSeverity.Warning, "A metadata value is not understood",
        "The value '{0}' of {1} is not understood, {2} is used in its place");

    public static readonly DiagnosticDescriptor NoOperations = Create(
        id: "KSG204", DiagnosticSeverity.Warning, "The client has no operation",
        "No operation of the document is among IncludePaths and not among ExcludePaths; the client is empty");

    public static readonly DiagnosticDescriptor SerializerMissing = Create(
        id: "KSG205", DiagnosticSeverity.Error, "A package of the client's serializers is not referenced",
        "The client registers serializers of the package {0}; add a reference to it, or name those to register in Serializers and Deserializers");

    public static readonly DiagnosticDescriptor GeneratorFault = Create(
        id: "KSG299", DiagnosticSeverity.Error, "The generator failed",
        "The generator failed on this document with {0}: {1}; this is a fault of the generator, please report it");

    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, "Kiota.SourceGenerator", severity, isEnabledByDefault: true,
            helpLinkUri: $"{HelpLinks.Pages}generator.md#{id.ToLowerInvariant()}");
}
