using System.Buffers;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Tells a pattern that means places, such as <c>\A(?!feat)</c>, from one that finds nothing by mistake, such as <c>x*</c>.
/// </summary>
internal static class PlacePattern
{
    private static readonly SearchValues<char> _options = SearchValues.Create("(?imnsx-");

    /// <summary>Whether the pattern is made of nothing but anchors and looks around.</summary>
    public static bool Is(string source)
    {
        for (var at = 0; at < source.Length;)
        {
            var rest = source.AsSpan(at);
            var length = rest switch
            {
                ['^' or '$' or '|' or ')', ..] => 1,
                ['\\', 'A' or 'b' or 'B' or 'G' or 'z' or 'Z', ..] => 2,
                ['(', '?', '=' or '!', ..] or ['(', '?', '<', '=' or '!', ..] => GroupLength(rest),
                ['(', '?', ..] => rest.IndexOfAnyExcept(_options) is var end and > 0 && rest[end] is ':' or ')' ? end + 1 : 0,
                ['(', ..] => 1,
                _ => 0,
            };
            if (length == 0)
                return false;
            at += length;
        }
        return true;
    }

    /// <summary>To the bracket that closes the first one; 0 where there is none.</summary>
    private static int GroupLength(ReadOnlySpan<char> text)
    {
        var depth = 0;
        var isInClass = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when !isInClass:
                    isInClass = true;
                    // A bracket that comes first is a member.
                    i += text[(i + 1)..] switch { ['^', ']', ..] => 2, [']', ..] => 1, _ => 0 };
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass:
                    depth++;
                    break;
                case ')' when !isInClass && --depth == 0:
                    return i + 1;
            }
        }
        return 0;
    }
}
