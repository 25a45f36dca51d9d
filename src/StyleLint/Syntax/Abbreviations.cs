using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>What a full stop belongs to when it ends no sentence. Words are spelled as edited English prints them, without the last stop.</summary>
internal static class Abbreviations
{
    /// <summary>Always followed by what they stand with: a name, an example.</summary>
    private static readonly WordSet _leading = WordSet.Of(
        "Mr Mrs Ms Messrs Mme Mlle Dr Prof Rev Revd Fr Sr Hon Gov Sen Rep Pres Gen Col Maj Capt Lt Sgt Cpl Cmdr Adm Brig Supt Insp " +
        "St Ste Mt Ft Msgr e.g i.e eg ie viz cf vs v approx ca");

    /// <summary>Part of a reference or a date, where a figure follows.</summary>
    private static readonly WordSet _numbering = WordSet.Of(
        "No Nos no nos Vol vol Ch ch Fig Figs fig figs Eq Sec sec Art art p pp Op op Bk Pt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec c b d r");

    /// <summary>They may end a sentence, and as often stand inside one before a capital letter.</summary>
    private static readonly WordSet _trailing = WordSet.Of("al Inc Ltd Co Corp Bros Jr Esq Ph.D Univ Dept Ave Blvd Rd Mass Calif Conn Penn Va Md");

    /// <summary>Words that stand capitalised because a sentence begins, not because they are names.</summary>
    private static readonly WordSet _openers = WordSet.Of(
        "The A An This That These Those There Here He She It They We You His Her Its Their Our Your My And But Or Nor So Yet If When While " +
        "As At By For From In On To With Of Then Thus However Although Though Because Since After Before What Who Why How Where Which Not");

    private static readonly WordSet _companies = WordSet.Of("Inc Corp Ltd LLC Co plc PLC GmbH");

    /// <summary>Whether the stop after <paramref name="word"/> ends no sentence, seeing that <paramref name="next"/> follows.</summary>
    /// <param name="word">What stands before the stop, inner stops included.</param>
    /// <param name="next">The word after it, which begins with a capital letter or a figure.</param>
    public static bool Continues(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.IsEmpty || next.IsEmpty)
            return false;
        if (_leading.Contains(word))
            return true;
        if (char.IsAsciiDigit(next[0]))
            return _numbering.Contains(word);
        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        return (isInitial || _trailing.Contains(word) || word.Contains('.')) && !_openers.Contains(next);
    }

    /// <summary>Whether the word names a form of company, which goes on behind a mark that belongs to the name: <c>Yahoo! Inc</c>.</summary>
    public static bool IsCompany(ReadOnlySpan<char> word) => _companies.Contains(word);
}
