using System.Text.RegularExpressions;
using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>
/// Signs that speech ended where no mark says so: behind its stop follows who said it. Of a quotation that would go on in the next paragraph they
/// tell that it lost its end.
/// </summary>
internal static partial class LooseSpeech
{
    /// <summary>Somebody who tells a long story gets to what others said only later.</summary>
    private const int Reach = 250;

    public const string Verbs =
        "said|says|say|asked|asks|replied|replies|answered|cried|cries|exclaimed|returned|added|adds|continued|shouted|whispered|muttered|murmured|remarked"
        + "|observed|demanded|inquired|enquired|repeated|told|explained|explains|insisted|began|called|conceded|admitted|agreed|protested|suggested|declared"
        + "|announced|interrupted|proceeded|pursued|concluded|commented|put in|went on|wrote|writes|noted|notes|warned|argued|argues|sighed|laughed"
        + "|growled|gasped|stammered|pleaded";

    private static readonly CharacterSearch _signs = new(",.?!—…-");

    /// <summary>The words other than names that the words of a narrator begin with, by their <see cref="Word.Key"/>.</summary>
    private static readonly uint[] _beginnings = Array.ConvertAll(("he|she|they|we|I|" + Verbs).Split('|'), verb => Word.KeyOf(verb.Split(' ')[0]));

    private const string Speaker = @"(?>[A-Z]\w+(?: [A-Z]\w+)?|he|she|they|we|I)";

    /// <summary>Whether the text, which follows an opening mark to the end of its block, goes over into a narrator's words.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => FindEnd(text) is not null;

    /// <summary>Where the quoted words end, behind their stop; null where nothing tells.</summary>
    public static int? FindEnd(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Reach)];
        for (var at = 0; at < text.Length; at++)
        {
            var next = _signs.IndexIn(text[at..]);
            if (next < 0)
                break;
            at += next;
            if (MayBeNarrator(text[(at + 1)..]) && Attribution().IsMatch(text[at..]))
                return at + 1;
        }
        return null;
    }

    /// <summary>False behind most signs inside a sentence, at a fraction of what it costs to look closer.</summary>
    /// <param name="behind">What follows a sign.</param>
    private static bool MayBeNarrator(ReadOnlySpan<char> behind)
    {
        if (behind is not [' ', var first, ..])
            return false;
        var end = 2;
        while (end < behind.Length && char.IsAsciiLetter(behind[end]))
            end++;
        var word = behind[1..end];
        return char.IsAsciiLetterUpper(first) || word is [.., 'e', 'd'] || Array.IndexOf(_beginnings, Word.KeyOf(word)) >= 0;
    }

    /// <summary>Whether what follows a closing mark says who spoke.</summary>
    public static bool IsAttributedAt(string text, int mark) =>
        mark > 0 && mark + 1 < text.Length && Tag().IsMatch(text.AsSpan(mark + 1, Math.Min(Reach, text.Length - mark - 1)));

    /// <summary>Whether the word before a mark lets speech follow without a comma.</summary>
    public static bool EndsInVerb(ReadOnlySpan<char> word) => Verb().IsMatch(word);

    [GeneratedRegex("^ (?:" + Speaker + " )?(?:" + Verbs + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("^(?:" + Verbs + "|that|reads?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^(?:(?:([?!—…-])|[,.]) " + Speaker + " (?:" + Verbs + @")(?(1)\b|(?:[.,;:—]| \w+ly\b| to (?:him|her|them|me|us|[A-Z])))"
        + @"|[?!] (?:he|she|they) \w+ed\b|[?!] [a-z]{3,}ed (?:he|she|they|I|the|[A-Z]\w+)\b"
        + @"|[,?!—…-] (?:" + Verbs + @") (?:he|she|they|the|I|my|his|her|our|an?|M(?:rs?|s|iss)|[A-Z]\w+)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();
}
