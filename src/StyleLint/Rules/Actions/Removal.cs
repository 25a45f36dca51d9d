using StyleLint.Text;

namespace StyleLint.Rules.Actions;

internal static class Removal
{
    /// <summary>Takes the words found out, and one of the spaces around them, so that neither two stay nor one at an edge.</summary>
    public static TextChange Of(Finding finding)
    {
        var text = finding.Prose.Text;
        var (start, end) = (finding.Span.Start, finding.Span.End);
        var spaceBefore = start > 0 && text[start - 1] == ' ';
        var spaceAfter = end < text.Length && text[end] == ' ';
        if (spaceAfter && (spaceBefore || start == 0))
            end++;
        else if (spaceBefore && (end == text.Length || char.IsPunctuation(text[end])))
            start--;
        return new TextChange(new TextSpan(start, end), "");
    }
}
