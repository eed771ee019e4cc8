using Microsoft.CodeAnalysis.CSharp;

namespace ForeignCode;

/// <summary>One way to damage a program.</summary>
internal static class Mutation
{
    public const string Given = """
        global using System; global using System.Collections.Generic; global using System.ComponentModel.DataAnnotations; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Text; global using System.Text.Json; global using System.Threading; global using System.Threading.Tasks; global using Auth0.Hooks; global using Auth0.Hooks.Api.Models;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging; global using Microsoft.Extensions.Options; global using static Given;
        static class Given { public static HooksClient Hooks => null!; public static IConfiguration Configuration => null!; public static Hook AHook => null!; }
        """;

    private static readonly string[] Junk = ["(", ")", "{", "}", "[", "]", "=", "=>", ";", ",", ".", "?", "??", "\"", "'", "new", "await", "this", "base", "null", "default", "is", "switch", "{ }", "ref", "out", "..", "<", ">", "$\"{", "\"\"\"", "#if", "var x", "return", "goto", "yield", "while (true)", "try", "unsafe"];

    public static string Of(string program, Random random)
    {
        for (var damage = random.Next(1, 4); damage > 0; damage--)
        {
            var tokens = CSharpSyntaxTree.ParseText(program).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).Select(token => token.Span).ToList();
            if (tokens.Count == 0)
                return program;
            var token = tokens[random.Next(tokens.Count)];
            var other = tokens[random.Next(tokens.Count)];
            program = random.Next(7) switch
            {
                0 => program.Remove(token.Start, token.Length),
                1 => program.Insert(token.End, " " + program.Substring(token.Start, token.Length)),
                2 => program[..token.Start],
                3 => program.Insert(token.Start, Junk[random.Next(Junk.Length)] + " "),
                4 => program.Remove(token.Start, token.Length).Insert(token.Start, "Missing"),
                5 => program.Remove(token.Start, token.Length).Insert(token.Start, program.Substring(other.Start, other.Length)),
                _ => program.Remove(Math.Min(token.Start, other.Start), Math.Abs(token.Start - other.Start)),
            };
        }
        return program;
    }
}
