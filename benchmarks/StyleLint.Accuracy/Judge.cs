using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Accuracy;

/// <summary>
/// Says whether a finding found a damage: its rule is of a family that fits the kind, and it lies on the damage: on the same line for
/// quotation marks, whose partner may be anywhere in the paragraph, within a few characters for everything else.
/// </summary>
internal static class Judge
{
    private const int Near = 8;

    /// <summary>By how a kind begins, the families of rules that fit it; the first that fits counts.</summary>
    private static readonly (string Kind, string[] Families)[] _families =
    [
        ("currency", ["SL10"]), ("number", ["SL10", "SL13"]), ("quote", ["SL11"]), ("single_quote", ["SL11"]), ("apostrophe", ["SL11"]),
        ("attribution", ["SL12", "SL11", "SL13"]), ("bracket", ["SL13"]), ("space", ["SL13"]), ("punct", ["SL13"]),
        ("word_repeated", ["SL14"]), ("word_pair", ["SL14", "SL12"]), ("sentence", ["SL12"]), ("pronoun", ["SL12", "SL14"]),
        ("word_deleted", ["SL12"]), ("head_deleted", ["SL12"]),
        ("article", ["SL14"]), ("misheard", ["SL14"]), ("residue", ["SL15"]), ("name", ["SL16"]),
    ];

    private static readonly string[] _anywhereOnTheLine = ["quote", "single_quote", "attribution"];

    public static bool Finds(Diagnostic diagnostic, Damage damage)
    {
        var families = _families.First(family => Begins(damage.Kind, family.Kind)).Families;
        if (!families.Any(family => Begins(diagnostic.Descriptor.Id, family)))
            return false;
        var (first, last) = (LineOf(diagnostic, diagnostic.Span.Start), LineOf(diagnostic, diagnostic.Span.End));
        if (damage.Line < first || damage.Line > last)
            return false;
        if (_anywhereOnTheLine.Any(kind => Begins(damage.Kind, kind)))
            return true;
        var (start, end) = (Offset(diagnostic.Source, diagnostic.Span.Start), Offset(diagnostic.Source, diagnostic.Span.End));
        return start - Near <= damage.Offset + damage.Length && damage.Offset <= end + Near;
    }

    private static int LineOf(Diagnostic diagnostic, int offset) => diagnostic.Source.GetLinePosition(offset).Line + 1;

    /// <summary>In code points, as damages are counted.</summary>
    private static int Offset(SourceText source, int offset) => offset - source.Text.Take(offset).Count(char.IsLowSurrogate);

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}
