namespace StyleLint.Rules.TokenPatterns;

/// <summary>Which marks open and which close, judged by their shape and neighbors.</summary>
internal static class MarkSides
{
    public static int SymbolOf(string text, int at) => text[at] switch
    {
        '“' or '„' or '«' => Symbols.OpeningMark,
        '”' or '»' or '″' => Symbols.ClosingMark,
        '"' => OpensAt(text, at) ? Symbols.OpeningMark : Symbols.ClosingMark,
        '‘' => OpensAt(text, at) ? Symbols.OpeningMark : Symbols.Sign,
        '\'' when OpensAt(text, at) => Symbols.OpeningMark,
        '\'' or '’' => at > 0 && text[at - 1] is ',' or '.' or '!' or '?' or '…' or '—' or '”' or '"' ? Symbols.ClosingMark : Symbols.Sign,
        var other => Symbols.OfPunctuation(other),
    };

    private static bool OpensAt(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '“' or '"' or '‘')
        && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
}
