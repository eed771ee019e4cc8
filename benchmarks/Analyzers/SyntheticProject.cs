using System.Globalization;

namespace AnalyzerBenchmarks;

/// <summary>A project of 100,000 lines in 680 files, as business code is: models, services, LINQ, texts, async. Some files may use the SDK.</summary>
internal static class SyntheticProject
{
    public const int Files = 680;

    /// <summary>Writes the project, or one of fewer files with as many secrets per line, and returns how many lines it has.</summary>
    public static int Write(string folder, Scenario scenario, int files)
    {
        Directory.CreateDirectory(folder);
        var lines = 0;
        for (var i = 0; i < files; i++)
        {
            var text = Fill(scenario.Use switch
            {
                SdkUse.None => Business,
                SdkUse.Some when i % 34 == 0 => BusinessWithHooks,
                SdkUse.Secrets when i % 6 == 0 && i < files * 60 / 68 => TenSecrets,
                _ => Business,
            }, i);
            lines += text.Count(character => character == '\n');
            File.WriteAllText(Path.Combine(folder, $"File{i:0000}.cs"), text);
        }
        return lines;
    }

    private static string Fill(string template, int number) => template.Replace("N0", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Business => Head + Service(12) + "}\n";

    private static string BusinessWithHooks => Head + Service(9) + """
            public async Task<int> Enable(HooksClient hooks, CancellationToken cancellation)
            {
                var count = 0;
                await foreach (Hook hook in hooks.ListAsync(new() { TriggerId = HookTriggerId.CredentialsExchange, PerPage = 50 }, cancellation))
                {
                    if (hook.TriggerId == "credentials-exchange" && hook.Enabled != true && hook.Id is { } id)
                    {
                        await hooks.UpdateAsync(id, new() { Enabled = true }, cancellation);
                        count++;
                    }
                }
                return count;
            }

            public async Task Store(HooksClient hooks, string id, IReadOnlyDictionary<string, string> settings)
            {
                var key = settings["Hooks:ApiKey"];
                if (string.IsNullOrEmpty(key))
                    throw new InvalidOperationException("Set Hooks:ApiKey.");
                await hooks.CreateSecretAsync(id, "API_KEY", key);
                Console.WriteLine($"Stored the key of {id}.");
            }
        }

        """;

    private static string TenSecrets => Head + """
            private readonly string _fallback = Environment.GetEnvironmentVariable("FALLBACK") ?? "";
            private const string Fake = "not-a-real-secret-N0";

            public Task Literal(HooksClient hooks, string id) => hooks.CreateSecretAsync(id, "A", "not-a-real-secret-N0");

            public Task Constant(HooksClient hooks, string id) => hooks.CreateSecretAsync(id, "B", Fake);

            public Task Read(HooksClient hooks, string id) => hooks.CreateSecretAsync(id, "C", Environment.GetEnvironmentVariable("C") ?? throw new InvalidOperationException("Set C."));

            public async Task Local(HooksClient hooks, string id, IReadOnlyDictionary<string, string> settings)
            {
                var value = settings.TryGetValue("D", out var found) ? found : _fallback;
                if (value.Length == 0)
                {
                    Console.WriteLine("D is missing.");
                    return;
                }
                await hooks.CreateSecretAsync(id, "D", value);
            }

            public async Task Loop(HooksClient hooks, string id, IEnumerable<KeyValuePair<string, string>> all)
            {
                foreach (var pair in all.Where(pair => pair.Value.Length > 3).OrderBy(pair => pair.Key))
                {
                    try
                    {
                        await hooks.CreateSecretAsync(id, pair.Key, pair.Value);
                    }
                    catch (InvalidOperationException error)
                    {
                        Console.WriteLine(error.Message);
                    }
                }
            }

            public async Task Parts(HooksClient hooks, string id, string user, string host)
            {
                var text = new System.Text.StringBuilder("postgres://");
                text.Append(user).Append('@').Append(host);
                await hooks.CreateSecretAsync(id, "F", text.ToString());
            }

            public async Task Chosen(HooksClient hooks, string id, int kind)
            {
                string value = kind switch { 0 => Environment.GetEnvironmentVariable("G0")!, 1 => Environment.GetEnvironmentVariable("G1")!, _ => Wrong(kind) };
                await hooks.CreateSecretAsync(id, "G", value);
            }

            private static string Wrong(int kind) => kind > 7 ? string.Format("not-{0}", "real") : Environment.GetEnvironmentVariable("W")!;

            public async Task Many(HooksClient hooks, string id, IReadOnlyDictionary<string, string> settings)
            {
                var secrets = new Dictionary<string, string> { ["H"] = settings["H"], ["I"] = settings["I"] };
                if (settings.ContainsKey("J"))
                    secrets["J"] = settings["J"];
                await hooks.Secrets.CreateAsync(id, secrets);
            }

            private Task Wrapper(HooksClient hooks, string id, string value) => hooks.CreateSecretAsync(id, "K", value.Trim());

            public Task Wrapped(HooksClient hooks, string id) => Wrapper(hooks, id, Environment.GetEnvironmentVariable("K")!);

        """ + Service(2) + "}\n";

    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Auth0.Hooks;
        using Auth0.Hooks.Api.Models;

        namespace Business.AreaN0;

        public sealed record OrderN0(int Id, string Customer, decimal Amount, DateTime Created)
        {
            public bool IsLarge => Amount > 1000m;
        }

        public sealed class ServiceN0
        {
            private readonly Dictionary<int, OrderN0> _orders = new();
            private readonly List<string> _log = [];


        """;

    private static string Service(int methods) => string.Concat(Enumerable.Range(0, methods).Select(number => (number % 3 == 0 ? Query : number % 3 == 1 ? Change : Text).Replace("M0", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private const string Query = """
            public IReadOnlyList<string> CustomersM0(decimal least)
            {
                return _orders.Values.Where(order => order.Amount >= least && !order.Customer.StartsWith("test", StringComparison.Ordinal))
                    .GroupBy(order => order.Customer)
                    .OrderByDescending(group => group.Sum(order => order.Amount))
                    .Select(group => $"{group.Key}: {group.Count()} orders").ToList();
            }


        """;

    private const string Change = """
            public async Task<int> ImportM0(IEnumerable<(int Id, string Customer, decimal Amount)> rows, CancellationToken cancellation)
            {
                var added = 0;
                foreach (var (id, customer, amount) in rows)
                {
                    if (amount < 0 || string.IsNullOrWhiteSpace(customer))
                        continue;
                    _orders[id] = new OrderN0(id, customer.Trim(), amount, DateTime.UtcNow);
                    added++;
                    if (added % 100 == 0) await Task.Yield();
                    cancellation.ThrowIfCancellationRequested();
                }
                return added;
            }


        """;

    private const string Text = """
            public string DescribeM0(int id)
            {
                if (!_orders.TryGetValue(id, out var order))
                    return "unknown";
                var size = order.Amount switch { > 10000m => "huge", > 1000m => "large", > 100m => "normal", _ => "small" };
                _log.Add(string.Concat("described ", id.ToString(), " as ", size));
                return order.IsLarge ? $"{order.Customer} ({size}, {order.Created:yyyy-MM-dd})" : order.Customer;
            }


        """;
}
