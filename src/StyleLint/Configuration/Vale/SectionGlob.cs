using System.Text;
using System.Text.RegularExpressions;

namespace StyleLint.Configuration.Vale;

/// <summary>
/// The name of a section of <c>.vale.ini</c> as a pattern of paths. As in Vale (gobwas/glob, and doublestar where the pattern holds
/// <c>**</c>), <c>*</c> also stands for folders, unless <c>**</c> is there to do so.
/// </summary>
internal sealed class SectionGlob
{
    /// <summary>In characters; brackets in brackets without end would be no glob, but an attack.</summary>
    private const int MaxLength = 1_000;

    private readonly Regex _regex;
    private readonly bool _isNegated;

    private SectionGlob(Regex regex, bool isNegated)
    {
        _regex = regex;
        _isNegated = isNegated;
    }

    /// <summary>Null for a pattern with brackets that are not in pairs or hold nothing that can be.</summary>
    public static SectionGlob? Parse(string pattern)
    {
        var isNegated = pattern.StartsWith('!');
        var glob = isNegated ? pattern[1..] : pattern;
        if (pattern.Length > MaxLength || ToRegex(glob.StartsWith("./", StringComparison.Ordinal) ? glob[2..] : glob) is not { } regex)
            return null;
        try
        {
            return new SectionGlob(new Regex(regex, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), isNegated);
        }
        catch (Exception e) when (e is RegexParseException or NotSupportedException)
        {
            return null;
        }
    }

    /// <param name="path">Relative, with '/' between folders.</param>
    public bool Matches(string path) => _regex.IsMatch(path) != _isNegated;

    private static string? ToRegex(string glob)
    {
        var hasDoubleStar = glob.Contains("**", StringComparison.Ordinal);
        var any = hasDoubleStar ? "[^/]" : "(?s:.)";
        var regex = new StringBuilder(@"\A(?:");
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when glob.AsSpan(i).StartsWith("**/"):
                    regex.Append("(?:.*/)?");
                    i += 2;
                    break;
                case '*' when glob.AsSpan(i).StartsWith("**"):
                    regex.Append(".*");
                    i++;
                    break;
                case '*':
                    regex.Append(any).Append('*');
                    break;
                case '?':
                    regex.Append(any);
                    break;
                case '{':
                    regex.Append("(?:");
                    depth++;
                    break;
                case ',' when depth > 0:
                    regex.Append('|');
                    break;
                case '}' when depth > 0:
                    regex.Append(')');
                    depth--;
                    break;
                case '[' when glob.IndexOf(']', i + 1) is var end && end > i + 1:
                    regex.Append(ToClass(glob[(i + 1)..end]));
                    i = end;
                    break;
                case '}' or '[' or ']':
                    return null;
                case '\\' when i + 1 < glob.Length:
                    regex.Append(Regex.Escape(glob[++i].ToString()));
                    break;
                default:
                    regex.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }
        return depth == 0 ? regex.Append(@")\z").ToString() : null;
    }

    private static string ToClass(string members)
    {
        var negation = members[0] is '!' or '^' ? "^" : "";
        return $"[{negation}{members[negation.Length..].Replace(@"\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal)}]";
    }
}
