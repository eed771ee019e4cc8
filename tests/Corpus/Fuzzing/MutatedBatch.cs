using System.Globalization;
using System.Text.RegularExpressions;
using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>
/// Mutated documents that are compiled together, each in a namespace of its own: most of what one compilation costs
/// is the same for one document and for fifty.
/// </summary>
internal sealed partial record MutatedBatch(int First, int Count)
{
    private const int Largest = 50;

    /// <summary>The name of the batch in a list of documents.</summary>
    public string Name => Count == 1 ? MutatedDocument.NameOf(First) : $"{MutatedDocument.NameOf(First)}+{Count - 1}";

    /// <summary>Its documents one by one.</summary>
    public IEnumerable<MutatedBatch> Alone => Enumerable.Range(First, Count).Select(number => new MutatedBatch(number, 1));

    /// <summary>All documents from one number on, in batches.</summary>
    public static IEnumerable<MutatedBatch> Of(int first, int count) =>
        Enumerable.Range(first, count).Chunk(Largest).Select(numbers => new MutatedBatch(numbers[0], numbers.Length));

    /// <summary>Null if the name is that of no mutated document.</summary>
    public static MutatedBatch? Parse(string name) => Format().Match(name) is { Success: true } match
        ? new(Number(match.Groups["first"]), match.Groups["others"].Success ? Number(match.Groups["others"]) + 1 : 1)
        : null;

    /// <summary>What no document may cause. It does not say which of them did: that says each of them alone.</summary>
    public IReadOnlyList<Finding> Faults()
    {
        ILookup<bool, GeneratedCode> codes = Enumerable.Range(First, Count).ToLookup(MutatedDocument.IsFast, number => MutatedDocument.Generate(number, MutatedDocument.Text(number)));
        return [.. codes.SelectMany(group => Client.Compile(group, fast: group.Key).Faults).DistinctBy(fault => fault.Cause)];
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^fuzz:(?<first>\d+)(\+(?<others>\d+))?$")]
    private static partial Regex Format();
}
