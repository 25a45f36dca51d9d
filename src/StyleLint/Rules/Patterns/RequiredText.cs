using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>Texts of which every match of a pattern holds one.</summary>
internal sealed class RequiredText(TextSet texts, StringComparison comparison)
{
    private readonly ImmutableArray<(string Text, ushort[] Keys)> _texts = [.. texts.Texts.Select(text => (text, CharacterPairs.KeysOf(text)))];

    /// <summary>False where no text that holds these pairs, and no other pairs, can hold a match.</summary>
    public bool MayBeIn(CharacterPairs pairs)
    {
        foreach (var (_, keys) in _texts)
        {
            if (pairs.MayHold(keys))
                return true;
        }
        return false;
    }

    /// <param name="pairs">Of this text.</param>
    public bool MayBeIn(string text, CharacterPairs pairs)
    {
        foreach (var (required, keys) in _texts)
        {
            if (pairs.MayHold(keys) && (required.AsSpan().ContainsAny(AnyCharacter.All) || text.Contains(required, comparison)))
                return true;
        }
        return false;
    }
}
