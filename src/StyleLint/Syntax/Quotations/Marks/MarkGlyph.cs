namespace StyleLint.Syntax;

/// <summary>What can be told of a mark without looking around it.</summary>
public readonly record struct MarkGlyph(MarkFamily Family, MarkStyle Style, MarkDirection Direction)
{
    /// <summary>Whether it can be an apostrophe, rightly or wrongly.</summary>
    public bool IsSingle => Family == MarkFamily.SingleQuote;

    public bool IsGuillemet => Style == MarkStyle.Guillemet;

    /// <summary>The mark that starts at <paramref name="at"/> and how many characters it takes; null where none does.</summary>
    internal static (MarkGlyph Glyph, int Length)? At(string text, int at)
    {
        if (Of(text[at]) is not { } glyph)
            return null;
        var isDoubled = glyph.IsSingle && glyph.Style is not (MarkStyle.Low or MarkStyle.Prime)
            && at + 1 < text.Length && text[at + 1] == text[at];
        return isDoubled ? (glyph with { Family = MarkFamily.DoubleQuote, Style = MarkStyle.Doubled }, 2) : (glyph, 1);
    }

    internal static MarkGlyph? Of(char c) => c switch
    {
        '"' or '\uFF02' => new(MarkFamily.DoubleQuote, MarkStyle.Straight, MarkDirection.None),
        '\'' or '\uFF07' => new(MarkFamily.SingleQuote, MarkStyle.Straight, MarkDirection.None),
        '“' or '‟' => new(MarkFamily.DoubleQuote, MarkStyle.Curly, MarkDirection.Opening),
        '”' => new(MarkFamily.DoubleQuote, MarkStyle.Curly, MarkDirection.Closing),
        '‘' or '‛' => new(MarkFamily.SingleQuote, MarkStyle.Curly, MarkDirection.Opening),
        '’' => new(MarkFamily.SingleQuote, MarkStyle.Curly, MarkDirection.Closing),
        '„' => new(MarkFamily.DoubleQuote, MarkStyle.Low, MarkDirection.Opening),
        '‚' => new(MarkFamily.SingleQuote, MarkStyle.Low, MarkDirection.Opening),
        '«' => new(MarkFamily.Guillemet, MarkStyle.Guillemet, MarkDirection.Opening),
        '»' => new(MarkFamily.Guillemet, MarkStyle.Guillemet, MarkDirection.Closing),
        '‹' => new(MarkFamily.SingleGuillemet, MarkStyle.Guillemet, MarkDirection.Opening),
        '›' => new(MarkFamily.SingleGuillemet, MarkStyle.Guillemet, MarkDirection.Closing),
        '″' => new(MarkFamily.DoubleQuote, MarkStyle.Prime, MarkDirection.None),
        '′' => new(MarkFamily.SingleQuote, MarkStyle.Prime, MarkDirection.None),
        '´' => new(MarkFamily.SingleQuote, MarkStyle.Accent, MarkDirection.Closing),
        '`' => new(MarkFamily.SingleQuote, MarkStyle.Accent, MarkDirection.Opening),
        _ => null,
    };
}
