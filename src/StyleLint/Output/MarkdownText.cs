using System.Text;
using StyleLint.Output.Terminal;

namespace StyleLint.Output;

internal static class MarkdownText
{
    /// <summary>Words on one line that Markdown shows as they are, in a table too; a name after @ calls nobody.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Printable.Escape(text))
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '&' => escaped.Append("&amp;"),
                '$' => escaped.Append("&#36;"),
                '@' => escaped.Append("@<!-- -->"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '>' or '!' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
