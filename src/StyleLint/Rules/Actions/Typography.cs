using System.Text;

namespace StyleLint.Rules.Actions;

/// <summary>Turns quotation marks and other characters into their kin.</summary>
internal static class Typography
{
    /// <summary>Written out since the invariant culture does not decompose letters.</summary>
    private static readonly (string Ascii, string Letters)[] _likenesses =
    [
        ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("D", "ĎĐÐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("J", "Ĵ"),
        ("K", "Ķ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇ"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"), ("T", "ŢŤŦȚ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
        ("W", "Ŵ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"), ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
        ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
        ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ("AE", "Æ"), ("ae", "æ"), ("OE", "Œ"), ("oe", "œ"), ("ss", "ß"), ("Th", "Þ"), ("th", "þ"), ("--", "—"), ("...", "…"),
    ];

    public static string ToStraight(string text) => string.Concat(text.Select(Straight));

    /// <summary>A mark at the start, or behind a space or an opening bracket, opens; any other closes or is an apostrophe.</summary>
    public static string ToCurly(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            var opens = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '{' or '—';
            result[i] = (text[i], opens) switch
            {
                ('"', true) => '“',
                ('"', false) => '”',
                ('\'', true) => '‘',
                ('\'', false) => '’',
                var (c, _) => c,
            };
        }
        return result.ToString();
    }

    /// <summary>Latin letters without their accents, marks and dashes straight; what has no likeness goes.</summary>
    public static string ToAscii(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Select(Straight))
        {
            if (char.IsAscii(c))
                result.Append(c);
            else if (Array.Find(_likenesses, likeness => likeness.Letters.Contains(c)).Ascii is { } ascii)
                result.Append(ascii);
        }
        return result.ToString();
    }

    /// <summary>The text with its apostrophes as the article around it has them, unless it differs by its marks alone from what it replaces.</summary>
    public static string Like(string text, string replaced, string article)
    {
        var isCurly = article.Contains('’', StringComparison.Ordinal) && !article.Contains('\'', StringComparison.Ordinal);
        return isCurly && text.Contains('\'', StringComparison.Ordinal) && ToStraight(text) != ToStraight(replaced) ? text.Replace('\'', '’') : text;
    }

    private static char Straight(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '″' => '"',
        '‘' or '’' or '‚' or '‛' or '′' => '\'',
        '–' or '‐' or '‑' or '−' => '-',
        '\u00A0' or '\u2009' or '\u202F' => ' ',
        _ => c,
    };
}
