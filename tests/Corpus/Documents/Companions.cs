using System.Text.RegularExpressions;
using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Documents;

/// <summary>The files that a document refers to, as its author would name them in the project.</summary>
internal static partial class Companions
{
    public static IEnumerable<DocumentText> Of(string path, string text)
    {
        var found = new Dictionary<string, DocumentText>(StringComparer.Ordinal) { [path] = new(path, text) };
        var pending = new Queue<(string Path, string Text)>([(path, text)]);
        while (pending.TryDequeue(out (string Path, string Text) document))
        {
            foreach (Match reference in RelativeFile().Matches(document.Text))
            {
                string target = Path.GetFullPath(reference.Groups["file"].Value, Path.GetDirectoryName(document.Path)!);
                if (found.ContainsKey(target) || !File.Exists(target)) continue;
                string content = File.ReadAllText(target);
                found[target] = new(target, content);
                pending.Enqueue((target, content));
            }
        }

        return found.Values.Skip(1);
    }

    [GeneratedRegex("""\$ref["']?\s*:\s*["']?(?<file>[^#"'\s:]+)""")]
    private static partial Regex RelativeFile();
}
