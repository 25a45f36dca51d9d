using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Residue;

/// <summary>Text that was read in the wrong encoding: UTF-8 taken for Windows-1252, and characters that were lost.</summary>
internal sealed class MojibakeCheck : ICheck
{
    private const char Lost = '\uFFFD';

    public static ICheck Read(YamlMap map) => new MojibakeCheck();

    public IEnumerable<Finding> Run(CheckContext context) => MisreadUtf8.Leads.MayBeIn(context.Pairs) ? context.Regions.SelectMany(FindIn) : [];

    private static IEnumerable<Finding> FindIn(Prose region)
    {
        var text = region.Text;
        // Where the file itself could not be decoded, the engine has said so.
        var reportsLost = region.Source.FirstUndecodable is null;
        for (var i = 0; (i = MisreadUtf8.Leads.IndexIn(text, i)) >= 0;)
        {
            var length = LengthAt(text, i);
            var span = TextSpan.FromLength(i, Math.Max(1, length));
            i = span.End;
            if (length == 0 || (text[span.Start] == Lost && !reportsLost) || IsSpokenOf(text, span))
                continue;
            var repaired = MisreadUtf8.Repair(text.Substring(span));
            yield return new Finding(region, span) { Suggestions = repaired is null ? [] : [new TextChange(span, repaired)] };
        }
    }

    private static int LengthAt(string text, int start)
    {
        if (text[start] == Lost)
            return text.AsSpan(start).IndexOfAnyExcept(Lost) is >= 0 and var length ? length : text.Length - start;
        var misread = MisreadUtf8.LengthAt(text, start);
        // Of a closing quotation mark the third character is often lost; no word of any language has the first two.
        return misread == 0 && text.AsSpan(start).StartsWith("â€") ? 2 : misread;
    }

    /// <summary>Between quotation marks or brackets of its own, or behind its name, it is an example of itself.</summary>
    private static bool IsSpokenOf(string text, TextSpan span) =>
        text.AsSpan(0, span.Start).TrimEnd(" \uFFFC").EndsWith("replacement character")
        || (span.Start > 0 && span.End < text.Length
            && text[span.Start - 1] is '"' or '“' or '‘' or '\'' or '(' && text[span.End] is '"' or '”' or '’' or '\'' or ')');
}
