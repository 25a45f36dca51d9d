using System.Text;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Residue;

/// <summary>
/// Recognizes UTF-8 that was read as Windows-1252, where a letter with an accent is followed by signs that never follow one.
/// Source: the byte ranges of RFC 3629 and the table of the WHATWG's windows-1252.
/// </summary>
internal static class MisreadUtf8
{
    /// <summary>Of text that somebody read wrong, saved, and read wrong again.</summary>
    private const int MaxRounds = 3;

    /// <summary>What stands for the bytes 80 to 9F; the five that are free stand for themselves.</summary>
    private const string HighControls =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly Encoding _strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The first characters of what can be misread, and what stands for a lost one.</summary>
    public static CharacterSearch Leads { get; } = new("ÂÃÄÅâðï\uFFFD");

    /// <summary>How many characters from here were misread; 0 for none.</summary>
    public static int LengthAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && CharacterLength(text, end) is > 0 and var length)
            end += length;
        return end - start;
    }

    /// <summary>What was meant, or null where that is not certain.</summary>
    public static string? Repair(string misread)
    {
        var text = Decode(misread);
        for (var round = 1; round < MaxRounds && text is { Length: > 0 } && LengthAt(text, 0) == text.Length; round++)
            text = Decode(text);
        return text;
    }

    private static int CharacterLength(string text, int start)
    {
        var length = text[start] switch { 'â' or 'ï' => 3, 'ð' => 4, 'Â' or 'Ã' or 'Ä' or 'Å' => 2, _ => 0 };
        if (length == 0 || start + length > text.Length)
            return 0;
        for (var i = start + 1; i < start + length; i++)
        {
            if (ByteOf(text[i]) is < 0x80 or > 0xBF)
                return 0;
        }
        return IsWord(text, start, length) || Decode(text.Substring(start, length)) is not [var c, ..] || !IsLikely(c) ? 0 : length;
    }

    /// <summary>Capitals may end in one of these letters before a closing mark (MAÇÃ”), and a Swedish word may be one of them (“Å”).</summary>
    private static bool IsWord(string text, int start, int length)
    {
        if (length > 2)
            return false;
        var previous = start > 0 ? text[start - 1] : ' ';
        var next = start + length < text.Length ? text[start + length] : ' ';
        if (char.IsUpper(previous) && !char.IsLower(next) && !Leads.Contains(previous))
            return true;
        return text[start] is 'Ä' or 'Å' && !char.IsLower(previous) && !char.IsLower(next) && !Leads.Contains(next);
    }

    /// <summary>Letters of Europe's languages, marks and signs, and the pictures beyond the first 65,536 characters.</summary>
    private static bool IsLikely(char c) =>
        c is (>= '\u00A0' and <= '\u017F') or (>= '\u2010' and <= '\u203A') or '\u200B' or '€' or '™' or '−' or '\uFEFF' or (>= '\u2190' and <= '\u2193')
            or (>= '\u2600' and <= '\u27BF') || char.IsSurrogate(c);

    private static string? Decode(string misread)
    {
        try
        {
            var bytes = misread.Select(ByteOf).ToArray();
            return bytes.Contains(0) ? null : _strict.GetString([.. bytes.Select(b => (byte)b)]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The byte that Windows-1252 shows so; 0 where there is none.</summary>
    private static int ByteOf(char c) => c is <= '\u007F' or (>= '\u00A0' and <= '\u00FF')
        ? c
        : HighControls.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? 0x80 + index : 0;
}
