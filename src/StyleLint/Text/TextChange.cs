namespace StyleLint.Text;

/// <summary>Puts <paramref name="NewText"/> in the place of <paramref name="Span"/>; an empty span inserts.</summary>
public sealed record TextChange(TextSpan Span, string NewText);
