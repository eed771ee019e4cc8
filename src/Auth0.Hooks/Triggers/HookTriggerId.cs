using System.Text.Json.Serialization;

// In the namespace of the generated struct that this part belongs to.
namespace Auth0.Hooks.Api.Models;

[JsonConverter(typeof(HookTriggerIdJsonConverter))]
public readonly partial record struct HookTriggerId;
