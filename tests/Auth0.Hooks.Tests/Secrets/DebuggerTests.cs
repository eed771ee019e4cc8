using System.Diagnostics;
using System.Reflection;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Tests.Servers;

namespace Auth0.Hooks.Tests.Secrets;

public class DebuggerTests
{
    [Theory]
    [InlineData(typeof(CreateHookSecretRequestContent))]
    [InlineData(typeof(UpdateHookSecretRequestContent))]
    public void A_debugger_shows_names_of_secrets_only(Type type)
    {
        var content = (IDictionary<string, string>)Activator.CreateInstance(type)!;
        content["KEY"] = FakeSecrets.HookSecret;

        var proxy = type.GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: false)!;
        var view = Activator.CreateInstance(Type.GetType(proxy.ProxyTypeName)!, content)!;

        Assert.Equal("{Count} secrets, values hidden", type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false)!.Value);
        Assert.Equal(["KEY"], Assert.Single(view.GetType().GetProperties().Select(property => (string[])property.GetValue(view)!)));
    }

    [Theory]
    [InlineData(typeof(ClientCredentials), "secret")]
    [InlineData(typeof(PrivateKeyCredentials), "assertion")]
    [InlineData(typeof(AccessToken), "Value")]
    [InlineData(typeof(Auth0HooksOptions), "ClientSecret")]
    public void Members_that_hold_a_secret_are_hidden_from_a_debugger(Type type, string name)
    {
        var member = Assert.Single(type.GetMember(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic));

        Assert.Equal(DebuggerBrowsableState.Never, member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
    }
}
