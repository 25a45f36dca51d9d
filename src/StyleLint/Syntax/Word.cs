using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>A word with its inner apostrophes and hyphens, or a figure with its separators; punctuation is not one.</summary>
/// <param name="Span">In the prose of its block.</param>
/// <param name="Key">The <see cref="KeyOf"/> it.</param>
public readonly record struct Word(TextSpan Span, uint Key)
{
    /// <summary>A number, the same for a word however it is capitalized and nearly always another for another word.</summary>
    public static uint KeyOf(ReadOnlySpan<char> word)
    {
        // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
        var key = 2166136261;
        foreach (var c in word)
            key = (key ^ (c <= '\x7F' ? c & ~0x20u : char.ToUpperInvariant(c))) * 16777619;
        return key;
    }
}
