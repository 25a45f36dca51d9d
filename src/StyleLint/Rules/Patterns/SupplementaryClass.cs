using System.Globalization;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// The characters above U+FFFF of a class. A class of .NET holds code units, of which each of these takes two, so that they become alternatives
/// to the class.
/// </summary>
internal sealed class SupplementaryClass
{
    private const string AnyPair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private readonly List<string> _pairs = [];

    public bool IsEmpty => _pairs.Count == 0;

    /// <summary>All from the first code to the last.</summary>
    public void Add(int first, int last)
    {
        var (from, to) = (char.ConvertFromUtf32(first), char.ConvertFromUtf32(last));
        // Where the range runs backwards, so does that of the pair, which is then reported as any other.
        if (from[0] >= to[0])
        {
            Add(from[0], to[0], from[1], to[1]);
            return;
        }
        Add(from[0], from[0], from[1], '\uDFFF');
        if (to[0] - from[0] > 1)
            Add((char)(from[0] + 1), (char)(to[0] - 1), '\uDC00', '\uDFFF');
        Add(to[0], to[0], '\uDC00', to[1]);
    }

    /// <summary>A pattern of one character that is one of these or of the class, or none of both where the class excludes.</summary>
    /// <param name="rest">The class without these, in its brackets.</param>
    public string Join(string rest)
    {
        var pairs = string.Join('|', _pairs);
        return rest switch
        {
            "[]" => $"(?:{pairs})",
            ['[', '^', ..] => $@"(?:(?!{pairs})(?<![\uD800-\uDBFF])(?:{AnyPair}|{(rest == "[^]" ? @"[\s\S]" : rest)}))",
            _ => $"(?:{pairs}|{rest})",
        };
    }

    private void Add(char firstHigh, char lastHigh, char firstLow, char lastLow) =>
        _pairs.Add($"[{Escape(firstHigh)}-{Escape(lastHigh)}][{Escape(firstLow)}-{Escape(lastLow)}]");

    private static string Escape(char c) => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:X4}");
}
