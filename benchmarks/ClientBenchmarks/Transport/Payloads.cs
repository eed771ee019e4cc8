using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClientBenchmarks.Transport;

/// <summary>What the service answers: hooks with a script of 2 KB.</summary>
internal static class Payloads
{
    public const string Id = "00001hookhookhookhookhook0", MissingId = "missing", Trigger = "credentials-exchange";
    public const string Name = "Add custom claims";

    public static readonly string Script = MakeScript();
    public static readonly byte[] Hook = Encoding.UTF8.GetBytes(MakeHook(0));
    public static readonly byte[] Hooks = Encoding.UTF8.GetBytes($"[{string.Join(",", Enumerable.Range(0, 100).Select(MakeHook))}]");
    public static readonly byte[] NotFound = """{"statusCode":404,"error":"Not Found","message":"The hook does not exist.","errorCode":"inexistent_hook"}"""u8.ToArray();

    private static string MakeScript()
    {
        var script = new StringBuilder("module.exports = function (client, scope, audience, context, callback) {\n");
        for (var line = 0; script.Length < 2000; line++) script.Append("  access_token['https://example.com/claim-").Append(line).Append("'] = \"value\";\n");
        return script.Append("  callback(null, access_token);\n};\n").ToString();
    }

    private static string MakeHook(int number) =>
        $$$"""{"id":"{{{number:D5}}}hookhookhookhookhook0","name":"{{{Name}}} {{{number}}}","script":"{{{JsonEncodedText.Encode(Script, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}}}","dependencies":{"axios":"^0.21.1","lodash":"^4.17.21"},"enabled":true,"triggerId":"{{{Trigger}}}"}""";
}
