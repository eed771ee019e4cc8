using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Testing;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

public class EnumValuesMustBeKnownTests
{
    [Theory]
    [InlineData("""HookTriggerId trigger = [|"credential-exchange"|];""")]
    [InlineData("""var trigger = (HookTriggerId)[|"Credentials-Exchange"|];""")]
    [InlineData("""HookTriggerId? trigger = [|"nope"|];""")]
    [InlineData("""HookTriggerId trigger = [|""|];""")]
    [InlineData("""HookTriggerId trigger = new([|"nope"|]);""")]
    [InlineData("""var request = new ListHooksRequest { TriggerId = [|"nope"|] };""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", Script = "b", TriggerId = [|"nope"|] };""")]
    [InlineData("""Take([|"nope"|]);""")]
    [InlineData("""Take([|"credentials" + "_exchange"|]);""")]
    [InlineData("""Take([|nameof(HookTriggerId.CredentialsExchange)|]);""")]
    [InlineData("""Take([|Names.Wrong|]);""")]
    [InlineData("""Take([|$"{Names.Wrong}-x"|]);""")]
    [InlineData("""var t = "nope"; Take([|t|]);""")]
    [InlineData("""Take([|Names.ReadOnlyWrong|]);""")]
    [InlineData("""Take(args.Length > 0 ? [|"nope"|] : "credentials-exchange");""")]
    [InlineData("""Take(args.Length switch { 0 => [|"nope"|], _ => "credentials-exchange" });""")]
    [InlineData("""Take(Environment.GetEnvironmentVariable("T") ?? [|"nope"|]);""")]
    [InlineData("""_ = hook.TriggerId == [|"nope"|];""")]
    [InlineData("""_ = [|"nope"|] != hook.TriggerId;""")]
    [InlineData("""_ = hook.TriggerId!.Value.Equals([|"nope"|]);""")]
    [InlineData("""_ = hook.TriggerId!.Value.Value == [|"nope"|];""")]
    [InlineData("""_ = hook.TriggerId?.Value == [|"nope"|];""")]
    [InlineData("""_ = hook.TriggerId?.ToString() == [|"nope"|];""")]
    [InlineData("""_ = string.Equals(hook.TriggerId?.Value, [|"nope"|], StringComparison.OrdinalIgnoreCase);""")]
    [InlineData("""_ = [|"nope"|].Equals(hook.TriggerId?.Value);""")]
    [InlineData("""_ = hook.TriggerId?.Value is [|"nope"|] or "credentials-exchange";""")]
    [InlineData("""_ = hook is { TriggerId: { Value: [|"nope"|] } };""")]
    [InlineData("""_ = hook is { TriggerId.Value: not [|"nope"|] };""")]
    [InlineData("""switch (hook.TriggerId?.Value) { case [|"nope"|]: break; case "credentials-exchange": break; }""")]
    [InlineData("""switch (hook.TriggerId?.Value) { case [|"nope"|] when args.Length > 0: break; }""")]
    [InlineData("""_ = hook.TriggerId?.Value switch { [|"nope"|] => 1, "credentials-exchange" => 2, _ => 3 };""")]
    [InlineData("""_ = (hook.TriggerId?.Value, 1) switch { ([|"nope"|], 1) => 1, _ => 3 };""")]
    [InlineData("""var text = hook.TriggerId!.Value.Value; _ = text == [|"nope"|];""")]
    [InlineData("""_ = new[] { [|"nope"|], "credentials-exchange" }.Contains(hook.TriggerId!.Value.Value);""")]
    [InlineData("""string[] known = [[|"nope"|], "credentials-exchange"]; _ = known.Contains(hook.TriggerId!.Value.Value);""")]
    [InlineData("""_ = [|Names.All|].Contains(hook.TriggerId!.Value.Value);""")]
    [InlineData("""HashSet<HookTriggerId> known = [[|"nope"|], "credentials-exchange"];""")]
    [InlineData("""var map = new Dictionary<HookTriggerId, int> { [[|"nope"|]] = 1, ["credentials-exchange"] = 2 };""")]
    [InlineData("""var map = new Dictionary<HookTriggerId, int> { { [|"nope"|], 1 } };""")]
    [InlineData("""var map = new Dictionary<string, int> { [[|"nope"|]] = 1, ["credentials-exchange"] = 2 }; _ = map[hook.TriggerId!.Value.Value];""")]
    [InlineData("""Func<HookTriggerId> make = () => [|"nope"|];""")]
    [InlineData("""HookTriggerId[] all = { "credentials-exchange", [|"nope"|] };""")]
    [InlineData("""(HookTriggerId, int) pair = ([|"nope"|], 1);""")]
    [InlineData("""hook.TriggerId ??= [|"nope"|];""")]
    [InlineData("""hook.TriggerId = args.Length == 0 ? [|null|] : (HookTriggerId)args[0];""")]
    [InlineData("""HookTriggerId? trigger = args.Length == 0 ? HookTriggerId.SendPhoneMessage : [|null|];""")]
    [InlineData("""hook.TriggerId = args.Length switch { 0 => HookTriggerId.SendPhoneMessage, 1 => [|null|], _ => (HookTriggerId)args[0] };""")]
    public Task Reports_a_constant_that_is_no_known_value(string statement) =>
        RuleTest.Analyze<EnumValuesMustBeKnownAnalyzer>([Program(statement), Constants]);

    [Theory]
    [InlineData("""HookTriggerId trigger = "credentials-exchange";""")]
    [InlineData("""Take(args[0]);""")]
    [InlineData("""var t = "nope"; t = args[0]; Take(t);""")]
    [InlineData("""Take(Names.Right);""")]
    [InlineData("""_ = hook.Name == "nope";""")]
    [InlineData("""_ = hook is { Name: "nope", TriggerId.Value: "send-phone-message" };""")]
    [InlineData("""_ = new[] { "nope" }.Contains(hook.Name);""")]
    [InlineData("""var map = new Dictionary<string, int> { ["nope"] = 1 }; _ = map[hook.Name!];""")]
    [InlineData("""_ = hook.TriggerId == HookTriggerId.PostChangePassword;""")]
    [InlineData("""HookTriggerId trigger = default; _ = trigger.Value;""")]
    [InlineData("""Console.WriteLine($"{hook.TriggerId} nope");""")]
    [InlineData("""hook.TriggerId = null;""")]
    [InlineData("""HookTriggerId? trigger = args.Length == 0 ? null : (HookTriggerId?)args[0];""")]
    [InlineData("""HookTriggerId? trigger = args.Length == 0 ? (HookTriggerId?)null : args[0];""")]
    [InlineData("""hook.TriggerId = args.Length switch { 0 => default(HookTriggerId?), _ => args[0] };""")]
    [InlineData("""string? text = args.Length == 0 ? null : args[0]; _ = hook.TriggerId == text;""")]
    [InlineData("""_ = hook.TriggerId == null || (args.Length == 0 ? null : args[0]) == null;""")]
    public Task Accepts_known_values_and_everything_else(string statement) =>
        RuleTest.Analyze<EnumValuesMustBeKnownAnalyzer>([Program(statement), Constants]);

    [Fact]
    public Task Names_the_type_and_the_nearest_value() =>
        RuleTest.Analyze<EnumValuesMustBeKnownAnalyzer>(
            Program("""Take({|#0:"post-password-change"|});"""),
            new DiagnosticResult("HOOK1001", Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0).WithArguments("post-password-change", "HookTriggerId", "did you mean 'post-change-password'?"));

    [Fact]
    public Task Knows_any_open_enum_by_its_attributes() => RuleTest.Analyze<EnumValuesMustBeKnownAnalyzer>("""
        using System.Runtime.Serialization;
        namespace Pets
        {
            public readonly struct Colour
            {
                public Colour(string value) => Value = value;
                public string Value { get; }
                [EnumMember(Value = "RED")] public static readonly Colour Red = new("RED");
                public static implicit operator Colour(string value) => new(value);
            }
            public readonly struct Name
            {
                public static readonly Name Empty = new();
                public static implicit operator Name(string value) => new();
            }
            public class Cat { public Colour Colour { get; set; } public Name Name { get; set; } }
            static class Program
            {
                static void Main() { _ = new Cat { Colour = [|"red"|], Name = "Tom" }; _ = new Cat { Colour = "RED" }; }
            }
        }
        """);

    [Fact]
    public Task Fix_writes_the_nearest_typed_member() => RuleTest.Fix<EnumValuesMustBeKnownAnalyzer, EnumValuesMustBeKnownFixer>(
        Program("""Take([|"credential-exchange"|]); Take(args.Length > 0 ? [|"presend-phone-message"|] : "credentials-exchange"); _ = hook.TriggerId == [|Names.Wrong|];"""),
        Program("""Take(HookTriggerId.CredentialsExchange); Take(args.Length > 0 ? HookTriggerId.SendPhoneMessage : "credentials-exchange"); _ = hook.TriggerId == HookTriggerId.CredentialsExchange;"""),
        OpenEnumFixer.TypedMember,
        Constants);

    [Fact]
    public Task Fix_writes_the_nearest_text() => RuleTest.Fix<EnumValuesMustBeKnownAnalyzer, EnumValuesMustBeKnownFixer>(
        Program("""Take([|"credential-exchange"|]); _ = hook.TriggerId?.Value is [|"Send-Phone-Message"|];"""),
        Program("""Take("credentials-exchange"); _ = hook.TriggerId?.Value is "send-phone-message";"""),
        OpenEnumFixer.Literal);

    [Theory]
    [InlineData("""var a = (HookTriggerId)[|"send-sms-message"|]; Take((HookTriggerId)(/* why */ [|"send-phone"|] /* not */));""", """var a = HookTriggerId.SendPhoneMessage; Take((HookTriggerId)(/* why */ HookTriggerId.SendPhoneMessage /* not */));""")]
    [InlineData("""HookTriggerId? a = (HookTriggerId?)[|"send-sms-message"|];""", """HookTriggerId? a = (HookTriggerId?)HookTriggerId.SendPhoneMessage;""")]
    [InlineData("""_ = new Derived(); } class Base(HookTriggerId trigger) { public HookTriggerId Trigger => trigger; } class Derived() : Base([|"send-sms"|]) { """, """_ = new Derived(); } class Base(HookTriggerId trigger) { public HookTriggerId Trigger => trigger; } class Derived() : Base(HookTriggerId.SendPhoneMessage) { """)]
    public Task Fix_writes_a_member_that_stands_for_itself(string statement, string fixedStatement) => RuleTest.Fix<EnumValuesMustBeKnownAnalyzer, EnumValuesMustBeKnownFixer>(Program(statement), Program(fixedStatement), OpenEnumFixer.TypedMember);

    [Theory]
    [InlineData("""switch (hook.TriggerId?.Value) { case [|"send-phone-mesage"|]: break; case "send-phone-message": return; }""")]
    [InlineData("""switch (hook.TriggerId?.Value) { case [|"send-sms"|]: break; default: goto case "send-sms"; }""")]
    [InlineData("""_ = hook.TriggerId?.Value switch { "send-phone-message" => 1, [|"send-phone-mesage"|] => 2, _ => 3 };""")]
    public Task No_fix_writes_a_label_twice(string statement) => RuleTest.Fix<EnumValuesMustBeKnownAnalyzer, EnumValuesMustBeKnownFixer>(Program(statement), Program(statement), OpenEnumFixer.Literal);

    private static string Program(string statement) => $$"""
        static class Program
        {
            static void Take(HookTriggerId trigger) { }
            static void Main(string[] args)
            {
                var hook = new Hook();
                {{statement}}
            }
        }
        """;

    private const string Constants = """
        static class Names
        {
            public const string Wrong = "credentials_exchange";
            public const string Right = "credentials-exchange";
            public static readonly string ReadOnlyWrong = "nope";
            public static readonly string[] All = { "nope", Right };
        }
        """;
}
