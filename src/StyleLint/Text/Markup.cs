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

    /// <summary>The text with its spans marked, which <see cref="Parse"/> reads again; of spans that overlap, the later is cut.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder(text.Length);
        var done = 0;
        foreach (var span in spans.Order())
        {
            var start = Math.Max(done, span.Start);
            var end = Math.Max(start, span.End);
            marked.Append(text, done, start - done).Append(Open).Append(text, start, end - start).Append(Close);
            done = end;
        }
        return marked.Append(text, done, text.Length - done).ToString();
    }
}
