using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>
/// Puts filler in the place of what Markdown does not know, so that the parser sees a text of the same length, in which every offset stays true.
/// Filler is where the masked text differs from the source: <see cref="Prose.Opaque"/> stands for something, a space for nothing.
/// </summary>
internal static class Mask
{
    /// <summary>Blanks a span; line ends stay.</summary>
    public static string Blank(string text, TextSpan span) => string.Create(text.Length, (text, span), static (masked, state) =>
    {
        state.text.CopyTo(masked);
        Fill(masked.Slice(state.span.Start, state.span.Length), ' ');
    });

    public static void Fill(Span<char> text, char filler)
    {
        foreach (ref var c in text)
        {
            if (c is not ('\n' or '\r'))
                c = filler;
        }
    }
}
