using System.Collections.Immutable;
using System.Text;

namespace StyleLint.Text;

/// <summary>Text with spans written into it: <c>[|so|]</c>. Spans may touch but neither nest nor cross.</summary>
public sealed record Markup(string Text, ImmutableArray<TextSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <exception cref="FormatException">A mark is opened or closed without its partner.</exception>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int? start = null;
        for (var i = 0; i < marked.Length; i++)
        {
            if (start is null && string.CompareOrdinal(marked, i, Open, 0, 2) == 0)
                start = text.Length;
            else if (start is { } from && string.CompareOrdinal(marked, i, Close, 0, 2) == 0)
            {
                spans.Add(new TextSpan(from, text.Length));
                start = null;
            }
            else
            {
                text.Append(marked[i]);
                continue;
            }
            i++;
        }
        return start is null ? new Markup(text.ToString(), spans.ToImmutable()) : throw new FormatException("A [| has no |].");
    }

    /// <summary>The text with its spans marked, which <see cref="Parse"/> reads again unless spans overlap.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder(text);
        var edges = spans.SelectMany(s => new[] { (At: s.Start, Mark: Open), (At: s.End, Mark: Close) });
        foreach (var (at, mark) in edges.OrderByDescending(e => e.At).ThenBy(e => e.Mark == Close))
            marked.Insert(at, mark);
        return marked.ToString();
    }
}
