using System.Globalization;
using System.Runtime.InteropServices;
using StyleLint.Text;

namespace StyleLint.Output.Sarif;

/// <summary>
/// What GitHub tells alerts apart by: <c>primaryLocationLineHash</c>, as its upload action computes it (github/codeql-action,
/// src/fingerprints.ts). The hash of a line covers one hundred UTF-16 code units from the line's start, over following lines too,
/// without blanks and tabs and with every line end as \n.
/// </summary>
internal static class LineHash
{
    private const int WindowLength = 100;
    private const ulong Factor = 37;
    private const char EndOfText = '\uFFFF';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>For each line, the hash in hexadecimal and how many lines up to here have had it: <c>271789c17abda88f:1</c>.</summary>
    public static string[] OfLines(SourceText source)
    {
        var units = Normalize(source);
        var hashes = new List<string>(source.LineCount);
        var counts = new Dictionary<ulong, int>();
        var hash = 0ul;
        for (var end = 0; end < units.Count + WindowLength - 1; end++)
        {
            var start = end - WindowLength + 1;
            hash = unchecked(Factor * hash + UnitAt(end) - LeavingFactor * UnitAt(start - 1));
            if (start == 0 || (start > 0 && units[start - 1] == '\n'))
            {
                var count = ++CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _);
                hashes.Add(string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{count}"));
            }
        }
        return [.. hashes];

        ulong UnitAt(int index) => (uint)index < (uint)units.Count ? units[index] : 0ul;
    }

    private static ulong LeavingFactor { get; } = Enumerable.Repeat(Factor, WindowLength).Aggregate(1ul, (product, factor) => unchecked(product * factor));

    private static List<char> Normalize(SourceText source)
    {
        var units = new List<char>(source.Length + 2);
        if (source.HasByteOrderMark)
            units.Add(ByteOrderMark);
        var text = source.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\t' || (text[i] == '\n' && i > 0 && text[i - 1] == '\r'))
                continue;
            units.Add(text[i] == '\r' ? '\n' : text[i]);
        }
        units.Add(EndOfText);
        return units;
    }
}
