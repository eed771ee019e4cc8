using Auth0.Hooks.Api.Models;
using Boats.Models;

HookTriggerId trigger = HookTriggerId.CredentialsExchange;
Rig rig = Rig.Ketch;
Console.WriteLine($"{trigger} {rig}");
