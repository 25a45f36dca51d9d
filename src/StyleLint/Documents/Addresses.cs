using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>Finds URLs and e-mail addresses in prose: <c>scheme://…</c>, <c>www.…</c>, <c>mailto:…</c>, <c>site.tld/path</c>, <c>name@site.tld</c>.</summary>
internal static class Addresses
{
    /// <summary>Not <see cref="System.Buffers.SearchValues"/>, whose search for such a set would be compiled at every start.</summary>
    private const string Signs = ":@/.";

    /// <summary>What a sentence puts after an address and is not a part of it.</summary>
    private const string Trailing = ".,;:!?'\"’”»*_…";

    public static Prose MakeOpaque(Prose prose)
    {
        if (Next(prose.Text, 0) is not { } first)
            return prose;
        var builder = new ProseBuilder(prose.Source);
        var done = 0;
        for (TextSpan? next = first; next is { } address; next = Next(prose.Text, done))
        {
            builder.Append(prose, new TextSpan(done, address.Start));
            builder.AppendOpaque(prose.ToSource(address));
            done = address.End;
        }
        builder.Append(prose, new TextSpan(done, prose.Length));
        return builder.Build();
    }

    /// <summary>The first address that begins at or after the offset. Each character is looked at a bounded number of times.</summary>
    private static TextSpan? Next(string text, int from)
    {
        for (var i = NextSign(text, from); i >= 0; i = NextSign(text, i + 1))
        {
            var address = text[i] switch
            {
                ':' when Has(text, i + 1, "//") => Url(text, SchemeStart(text, i, from), i + 3),
                ':' => Url(text, KeywordStart(text, i, from, "mailto"), i + 1),
                '.' => Url(text, KeywordStart(text, i, from, "www"), i + 1),
                '/' => Url(text, SiteStart(text, i, from), i + 1),
                _ => Mail(text, i, from),
            };
            if (address is not null)
                return address;
        }
        return null;
    }

    private static int NextSign(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Signs);
        return found < 0 ? -1 : from + found;
    }

    private static bool Has(string text, int at, string word) =>
        at >= 0 && at + word.Length <= text.Length && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// An address from <paramref name="start"/> (none when negative) to the next space, if something follows <paramref name="rest"/>. In brackets it
    /// ends where they do: <c>[https://a.example]the page</c>.
    /// </summary>
    private static TextSpan? Url(string text, int start, int rest)
    {
        if (start < 0)
            return null;
        var (opening, closing) = start == 0 ? default : text[start - 1] switch { '[' => ('[', ']'), '(' => ('(', ')'), _ => default };
        var (end, depth) = (rest, 0);
        while (end < text.Length && text[end] > ' ' && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '|'))
        {
            depth += text[end] == opening ? 1 : text[end] == closing ? -1 : 0;
            if (depth < 0)
                break;
            end++;
        }
        end = WithoutTrailing(text, start, end);
        return end > rest ? new TextSpan(start, end) : null;
    }

    /// <summary>A closing bracket belongs to the address only if its opening one does.</summary>
    private static int WithoutTrailing(string text, int start, int end)
    {
        var address = text.AsSpan(start, end - start);
        var excess = address.Count(')') - address.Count('(');
        for (; end > start; end--)
        {
            if (text[end - 1] == ')' && excess > 0)
                excess--;
            else if (!Trailing.Contains(text[end - 1]) && text[end - 1] is not (']' or '}'))
                break;
        }
        return end;
    }

    private static int SchemeStart(string text, int colon, int from)
    {
        var start = colon;
        while (start > from && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '-'))
            start--;
        return colon - start >= 2 ? start : -1;
    }

    private static int KeywordStart(string text, int end, int from, string word)
    {
        var start = end - word.Length;
        var isWhole = start >= from && Has(text, start, word) && (start == from || !char.IsLetterOrDigit(text[start - 1]));
        return isWhole ? start : -1;
    }

    /// <summary>Where a host such as <c>example.org</c> begins, which must end in two lower-case letters or more.</summary>
    private static int SiteStart(string text, int slash, int from)
    {
        var start = slash;
        while (start > from && (char.IsAsciiLetterLower(text[start - 1]) || char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '-' or '.'))
            start--;
        var host = text.AsSpan(start, slash - start);
        var top = host[(host.LastIndexOf('.') + 1)..];
        var isHost = host.Length > top.Length + 1 && top.Length >= 2 && host[0] is not ('.' or '-') && !host.Contains("..", StringComparison.Ordinal)
            && top.IndexOfAnyExceptInRange('a', 'z') < 0 && (start == from || !char.IsLetterOrDigit(text[start - 1]));
        return isHost ? start : -1;
    }

    private static TextSpan? Mail(string text, int at, int from)
    {
        int start = at, end = at + 1;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-'))
            start--;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        while (end > at && text[end - 1] is '.' or '-')
            end--;
        var host = text.AsSpan(at + 1, Math.Max(0, end - at - 1));
        return start < at && host.LastIndexOf('.') is > 0 and var dot && dot + 2 < host.Length ? new TextSpan(start, end) : null;
    }
}
