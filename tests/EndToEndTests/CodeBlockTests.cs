using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EndToEndTests;

/// <summary>Every C# block of the pages compiles against what is built here.</summary>
public sealed partial class CodeBlockTests
{
    /// <summary>
    /// What a reader has at hand where a block stands. A block may declare the same name itself, which then hides it.
    /// </summary>
    private const string Surroundings = """
        #nullable enable
        #pragma warning disable
        partial class Page
        {
            string domain = "", clientId = "", clientSecret = "", id = "", hookId = "", keyId = "", script = "", redis = "";
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
            IConfiguration configuration = null!;
            IServiceCollection services = null!;
            WebApplicationBuilder builder = null!;
            WebApplication app = null!;
            CancellationToken cancellationToken = default;
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

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (string page in RepositoryFiles.Pages)
            {
                foreach (int line in BlocksOf(page).Select(block => block.Line))
                    blocks.Add(page, line);
            }
            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_compiles(string page, int line)
    {
        string code = BlocksOf(page).Single(block => block.Line == line).Code;
        var compilation = CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(Surroundings), CSharpSyntaxTree.ParseText(InSurroundings(code))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.GetMessage(null)));
    }

    private static IEnumerable<(int Line, string Code)> BlocksOf(string page)
    {
        string text = RepositoryFiles.Read(page);
        return BlockPattern().Matches(text)
            .Select(match => (text.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["code"].Value));
    }

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

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex BlockPattern();
}
