namespace StyleLint.Syntax;

/// <summary>Which marks point the other way in a language: German „so“ and »so«, Swedish ”so”.</summary>
internal sealed record MarkConventions(bool OpensWithRight, bool ClosesWithLeft, bool TurnsGuillemets, bool QuotesWithGuillemets)
{
    /// <summary>Whether the article writes speech that leaves out heads and tails of words, so that a mark before a word may be an apostrophe.</summary>
    public bool IsDialect { get; init; }

    /// <summary>Whether the article sets speech in single marks, so that one behind a word rather closes than elides.</summary>
    public bool QuotesWithSingle { get; init; }

    public static MarkConventions For(string locale) => locale.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "sv" or "fi" => new(true, false, true, true),
        "da" or "nb" or "nn" or "no" => new(true, true, true, true),
        "de" or "cs" or "sk" or "sl" or "hr" or "et" or "lt" or "lv" or "is" or "bg" => new(false, true, true, true),
        "fr" or "it" or "es" or "pt" or "ru" or "uk" or "el" => new(false, false, false, true),
        _ => new(false, false, false, false),
    };

    /// <summary>An article that quotes with guillemets does so in any language, and as its first one shows.</summary>
    public MarkConventions With(MarkHabits habits) => this with
    {
        IsDialect = habits.IsDialect,
        QuotesWithSingle = habits.QuotesWithSingle,
        TurnsGuillemets = QuotesWithGuillemets ? TurnsGuillemets : habits.TurnsGuillemets,
        QuotesWithGuillemets = QuotesWithGuillemets || habits.QuotesWithGuillemets,
    };

    /// <summary>Whether a mark that points the other way in English is right in this role.</summary>
    public bool Turns(MarkGlyph glyph, MarkDirection role) => glyph.IsGuillemet
        ? TurnsGuillemets
        : role == MarkDirection.Opening ? OpensWithRight : ClosesWithLeft;
}
