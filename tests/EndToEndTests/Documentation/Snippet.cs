using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EndToEndTests.Documentation;

/// <summary>C# of a page, compiled against what is built here.</summary>
internal static class Snippet
{
    /// <summary>What every build of the SDK leaves out: an assembly that was compiled against an older version of another.</summary>
    private static readonly KeyValuePair<string, ReportDiagnostic>[] OffInBuilds = [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    /// <summary>
    /// What a reader has at hand where a block stands. A block may declare the same name itself, which then hides it.
    /// </summary>
    private const string Surroundings = """
        #nullable enable
        #pragma warning disable
        partial class Page
        {
            string domain = "", clientId = "", clientSecret = "", id = "", hookId = "", keyId = "", script = "", redis = "", value = "";
            HooksClient hooks = null!;
            HooksCredentials credentials = null!;
            Hook hook = null!;
            HookTriggerId trigger = "";
            HooksEmulator tenant = null!;
            Dictionary<string, string> secrets = null!;
            System.Security.Cryptography.RSA rsa = null!;
            Microsoft.Kiota.Abstractions.Authentication.IAccessTokenProvider provider = null!;
            IVault myVault = null!;
            StackExchange.Redis.IConnectionMultiplexer connection = null!;
            Microsoft.Extensions.Caching.Distributed.IDistributedCache cache = null!;
            IDataProtectionProvider protection = null!;
            IConfigurationSection section = null!;
            IConfiguration configuration = null!;
            IServiceCollection services = null!;
            WebApplicationBuilder builder = null!;
            WebApplication app = null!;
            CancellationToken cancellationToken = default;
            string[] args = [];
            void Audit(Hook audited) { }
            interface IVault { ValueTask<string> GetTokenAsync(CancellationToken cancellationToken); }
        }
        """;

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.DataProtection;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using Auth0.Hooks;
        global using Auth0.Hooks.Api.Models;
        global using Auth0.Hooks.Emulator;
        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What the compiler has against statements or types of a page.</summary>
    public static IEnumerable<string> ErrorsOf(string code) =>
        Errors(Compilation(Surroundings, InSurroundings(code)).GetDiagnostics());

    /// <summary>An assembly of types that a page makes up.</summary>
    public static Assembly Build(string types)
    {
        using var image = new MemoryStream();
        Findings.None(Errors(Compilation(types).Emit(image).Diagnostics));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>A page's program, alone in its file.</summary>
    public static CSharpCompilation Program(string code) => Compilation(OutputKind.ConsoleApplication, code);

    private static CSharpCompilation Compilation(params string[] files) => Compilation(OutputKind.DynamicallyLinkedLibrary, files);

    private static CSharpCompilation Compilation(OutputKind kind, params string[] files) => CSharpCompilation.Create(
        "Page",
        files.Prepend(ImplicitUsings).Select(file => CSharpSyntaxTree.ParseText(file)),
        References,
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: OffInBuilds));

    private static IEnumerable<string> Errors(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}");

    /// <summary>Moves the statements of a block into a method, so that they see the surroundings; usings and types stay outside.</summary>
    private static string InSurroundings(string code)
    {
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot();
        string statements = string.Concat(unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.ToFullString()));
        string types = string.Concat(unit.Members.Where(member => member is not GlobalStatementSyntax).Select(member => member.ToFullString()));
        return $$"""
            {{unit.Usings.ToFullString()}}
            #nullable enable
            partial class Page
            {
                async Task Block()
                {
            {{statements}}
                }
            }
            {{types}}
            """;
    }
}
