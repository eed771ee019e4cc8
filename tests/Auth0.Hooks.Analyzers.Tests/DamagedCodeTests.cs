using Auth0.Hooks.Analyzers.Tests.ProgramCorpus;
using Auth0.Hooks.Analyzers.Tests.Verification;
using ForeignCode;

namespace Auth0.Hooks.Analyzers.Tests;

/// <summary>Code while it is typed: a fixed sample of what the fuzzer of ForeignCode tries by the thousand.</summary>
public class DamagedCodeTests
{
    private const int Sample = 150;

    [Fact]
    public async Task No_rule_fails_on_damaged_programs()
    {
        var programs = UserProgram.Themes.SelectMany(UserProgram.ReadAll).Select(program => string.Join("", program.Files)).ToList();
        var random = new Random(20261123);
        for (var i = 0; i < Sample; i++)
        {
            var text = Mutation.Of(programs[random.Next(programs.Count)], random);
            var failed = (await TestCompilation.Analyze(RealClient.RealClient.Compile(text, Mutation.Given), RealClient.RealClient.Analyzers)).Where(diagnostic => diagnostic.Id == "AD0001").ToList();
            Assert.True(failed.Count == 0, $"{string.Join(Environment.NewLine, failed)}{Environment.NewLine}{text}");
        }
    }
}
