using System.Buffers;
using StyleLint.Text;

namespace StyleLint.Documents.PlainText;

/// <summary>One line of plain text.</summary>
/// <param name="Span">Without the white space at its ends; empty for a blank line.</param>
/// <param name="Indent">In columns; a tab counts four.</param>
internal readonly record struct TextLine(SourceText Source, TextSpan Span, int Indent)
{
    private const int TabWidth = 4;

    private static readonly SearchValues<char> _quotationMarks = SearchValues.Create("\"'“”‘’«»");

    public ReadOnlySpan<char> Text => Source.Slice(Span);

    /// <summary>Columns from the margin to the last character.</summary>
    public int Width => Indent + Span.Length;

    public bool IsBlank => Span.IsEmpty;

    /// <summary>Whether there is no word in it: a row of asterisks, hyphens or other ornaments. Quotation marks alone lost their words.</summary>
    public bool IsOrnament => !IsBlank && IndexOfWord == Span.Length && !Text.ContainsAny(_quotationMarks);

    /// <summary>Whether columns are set apart by tabs or at least three spaces.</summary>
    public bool HasColumns => Text.Contains('\t') || Text.IndexOf("   ") >= 0;

    /// <summary>Whether it begins with a letter that continues a sentence: in lower case, or of a script without case.</summary>
    public bool ContinuesSentence => IndexOfWord is var i && i < Span.Length && char.IsLetter(Text[i]) && !char.IsUpper(Text[i]);

    public bool EndsSentence => EndsFullSentence || Words is [.., ':' or ';' or ',' or '–' or '—'];

    public bool EndsFullSentence => Words is [.., '.' or '!' or '?' or '…'];

    public bool Introduces => Text is [.., ',' or ':' or '-' or '–' or '—'];

    public int FirstWordLength => Text.IndexOfAny(' ', '\t') is > 0 and var space ? space : Span.Length;

    private ReadOnlySpan<char> Words => Text.TrimEnd("\"'”’»)]_");

    private int IndexOfWord
    {
        get
        {
            var i = 0;
            while (i < Span.Length && !char.IsLetterOrDigit(Text[i]))
                i++;
            return i;
        }
    }

    public static TextLine Of(SourceText source, int number)
    {
        var line = source.GetLine(number);
        var text = source.Slice(line);
        var span = text.Trimmed();
        var indent = span.Start + (TabWidth - 1) * text[..span.Start].Count('\t');
        return new TextLine(source, span.Shift(line.Start), indent);
    }
}
