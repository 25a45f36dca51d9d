using System.Globalization;
using System.Text;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Residue;

/// <summary>Characters that nobody sees. What a script or an emoji needs is none of them, nor what the source writes as an entity.</summary>
/// <param name="names">What each is called, by its code point.</param>
internal sealed class InvisibleCharacterCheck(Dictionary<int, string> names) : ICheck
{
    private const char ZeroWidthJoiner = '\u200D';
    private const char MongolianSeparator = '\u180E';

    /// <summary>Print uses it to keep a dash with its word.</summary>
    private const char WordJoiner = '\u2060';

    /// <summary>Every character of the first plane that is in question; what lies between are the marks of other scripts.</summary>
    private static readonly CharacterSearch _suspects = new(FindSuspects());

    public static ICheck Read(YamlMap map)
    {
        var names = new Dictionary<int, string>();
        foreach (var (code, name) in map.Pairs("names"))
        {
            if (int.TryParse(code.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var character))
                names[character] = name.Value;
            else
                map.Faults.Add(code.Report($"'{code.Value}' is no code point in hexadecimal digits."));
        }
        return new InvisibleCharacterCheck(names);
    }

    private static string FindSuspects()
    {
        var suspects = new StringBuilder();
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            if (c is not ('\t' or '\n' or '\r' or '\f' or WordJoiner) and (< '\u0600' or > '\u1FFF' or MongolianSeparator)
                && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format)
                suspects.Append(c);
        }
        return suspects.ToString();
    }

    public IEnumerable<Finding> Run(CheckContext context) => _suspects.MayBeIn(context.Pairs) ? context.Regions.SelectMany(FindIn) : [];

    private IEnumerable<Finding> FindIn(Prose region)
    {
        var text = region.Text;
        for (var i = _suspects.IndexIn(text, 0); i >= 0; i = _suspects.IndexIn(text, i + 1))
        {
            if (IsNeeded(text, i))
                continue;
            var span = RunAt(text, i);
            i = span.End - 1;
            if (region.IsVerbatim(span))
                yield return Report(new Finding(region, span), text[span.Start]);
        }
    }

    private static TextSpan RunAt(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(text[start]);
        return TextSpan.FromLength(start, length < 0 ? text.Length - start : length);
    }

    private Finding Report(Finding finding, char character) => finding with
    {
        Captures = [names.GetValueOrDefault(character, "control character"), string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}")],
        Suggestions = char.IsControl(character) ? [] : [new TextChange(finding.Span, "")],
    };

    private static bool IsNeeded(string text, int at) => text[at] switch
    {
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF'),
        ZeroWidthJoiner => IsOfOtherScript(text, at) || IsPicture(text, at - 1),
        '\u200B' => IsOfOtherScript(text, at) || IsBreakOfAddress(text, at),
        '\u200C' => IsOfOtherScript(text, at),
        (>= '\u0080' and <= '\u009F') => at > 0 && text[at - 1] is '€' or 'Ã' or 'Â' or 'â',
        _ => false,
    };

    /// <summary>Where a long name may go on in the next line: behind a sign inside it.</summary>
    private static bool IsBreakOfAddress(string text, int at) =>
        at > 1 && at + 1 < text.Length && text[at - 1] is '.' or '/' or '_' or '-' or '@'
        && char.IsLetterOrDigit(text[at - 2]) && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsOfOtherScript(string text, int at) =>
        (at > 0 && IsBeyondLatin(text[at - 1])) || (at + 1 < text.Length && IsBeyondLatin(text[at + 1]));

    private static bool IsBeyondLatin(char c) => c is (>= '\u0600' and <= '\u1FFF') or (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFDFF');

    /// <summary>An emoji, its skin or the selector behind it.</summary>
    private static bool IsPicture(string text, int at) =>
        at >= 0 && (text[at] == '\uFE0F' || char.IsSurrogate(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.OtherSymbol);
}
