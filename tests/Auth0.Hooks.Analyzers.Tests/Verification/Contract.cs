namespace Auth0.Hooks.Analyzers.Tests.Verification;

/// <summary>
/// A client as the generator and the SDK write it, small enough to be compiled with every test. Rules know it by its
/// attributes only, so it stands for any generated client.
/// </summary>
internal static class Contract
{
    public const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Runtime.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        namespace Auth0.Hooks.Api.Models
        {
            public readonly partial record struct HookTriggerId
            {
                private readonly string? _value;
                public HookTriggerId(string value) => _value = value;
                public string Value => _value ?? "";
                [EnumMember(Value = "credentials-exchange")] public static readonly HookTriggerId CredentialsExchange = new("credentials-exchange");
                [EnumMember(Value = "pre-user-registration")] public static readonly HookTriggerId PreUserRegistration = new("pre-user-registration");
                [EnumMember(Value = "post-user-registration")] public static readonly HookTriggerId PostUserRegistration = new("post-user-registration");
                [EnumMember(Value = "post-change-password")] public static readonly HookTriggerId PostChangePassword = new("post-change-password");
                [EnumMember(Value = "send-phone-message")] public static readonly HookTriggerId SendPhoneMessage = new("send-phone-message");
                public static implicit operator HookTriggerId(string value) => new(value);
                public override string ToString() => Value;
            }
            public partial class Hook
            {
                public string? Id { get; set; }
                public HookTriggerId? TriggerId { get; set; }
                public string? Name { get; set; }
                public string? Script { get; set; }
                public bool? Enabled { get; set; }
                public IDictionary<string, string>? Dependencies { get; set; }
            }
            public partial class CreateHookRequestContent
            {
                [Required, RegularExpression(@"^[a-zA-Z0-9]([ \-a-zA-Z0-9]*[a-zA-Z0-9])?$")] public required string Name { get; set; }
                [Required, MinLength(1)] public required string Script { get; set; }
                [Required] public required HookTriggerId TriggerId { get; set; }
                public bool? Enabled { get; set; }
                public IDictionary<string, string>? Dependencies { get; set; }
            }
            public partial class UpdateHookRequestContent
            {
                [RegularExpression(@"^[a-zA-Z0-9]([ \-a-zA-Z0-9]*[a-zA-Z0-9])?$")] public string? Name { get; set; }
                [MinLength(1)] public string? Script { get; set; }
                public bool? Enabled { get; set; }
                public IDictionary<string, string>? Dependencies { get; set; }
            }
            public partial class CreateHookSecretRequestContent : Dictionary<string, string>
            {
                [DataType(DataType.Password)] public new string this[string key] { get => base[key]; set => base[key] = value; }
                public new void Add(string key, [DataType(DataType.Password)] string value) => base.Add(key, value);
            }
            public partial class UpdateHookSecretRequestContent : Dictionary<string, string>
            {
                [DataType(DataType.Password)] public new string this[string key] { get => base[key]; set => base[key] = value; }
                public new void Add(string key, [DataType(DataType.Password)] string value) => base.Add(key, value);
            }
        }
        namespace Auth0.Hooks
        {
            using Auth0.Hooks.Api.Models;
            public sealed class ClientCredentials
            {
                public ClientCredentials(string clientId, [DataType(DataType.Password)] string clientSecret) { }
            }
            public sealed class ListHooksRequest
            {
                public HookTriggerId? TriggerId { get; set; }
                [Range(0, 100)] public int? PerPage { get; set; }
                [Range(0, int.MaxValue)] public int? Page { get; set; }
            }
            public sealed class HooksClient
            {
                public HooksClient(string domain, ClientCredentials credentials) { }
                public SecretsClient Secrets { get; } = new();
                public IAsyncEnumerable<Hook> ListAsync(ListHooksRequest? request = null, CancellationToken cancellationToken = default) => throw null!;
                public Task<Hook> CreateAsync(CreateHookRequestContent hook, CancellationToken cancellationToken = default) => throw null!;
                public Task<Hook> GetAsync(string hookId, CancellationToken cancellationToken = default) => throw null!;
                public Task<Hook> UpdateAsync(string hookId, UpdateHookRequestContent changes, CancellationToken cancellationToken = default) => throw null!;
                public Task DeleteAsync(string hookId, CancellationToken cancellationToken = default) => throw null!;
                public Task CreateSecretAsync(string hookId, string key, [DataType(DataType.Password)] string value, CancellationToken cancellationToken = default) => throw null!;
            }
            public sealed class SecretsClient
            {
                public Task<IReadOnlyList<string>> ListAsync(string hookId, CancellationToken cancellationToken = default) => throw null!;
                public Task CreateAsync(string hookId, [DataType(DataType.Password), MinLength(1), MaxLength(20)] IReadOnlyDictionary<string, string> secrets, CancellationToken cancellationToken = default) => throw null!;
                public Task UpdateAsync(string hookId, [DataType(DataType.Password), MinLength(1), MaxLength(20)] IReadOnlyDictionary<string, string> secrets, CancellationToken cancellationToken = default) => throw null!;
                public Task ReplaceAsync(string hookId, [DataType(DataType.Password), MaxLength(20)] IReadOnlyDictionary<string, string> secrets, CancellationToken cancellationToken = default) => throw null!;
                public Task DeleteAsync(string hookId, IEnumerable<string> keys, CancellationToken cancellationToken = default) => throw null!;
            }
        }
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string? this[string key] { get; set; } IConfigurationSection GetSection(string key); }
            public interface IConfigurationSection : IConfiguration { string? Value { get; set; } }
            public static class ConfigurationBinder
            {
                public static T? GetValue<T>(this IConfiguration configuration, string key) => throw null!;
                public static T GetValue<T>(this IConfiguration configuration, string key, T defaultValue) => throw null!;
            }
        }
        """;

    /// <summary>What a test's code finds in scope.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.IO;
        global using System.Linq;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Auth0.Hooks;
        global using Auth0.Hooks.Api.Models;
        global using Microsoft.Extensions.Configuration;
        """;
}
