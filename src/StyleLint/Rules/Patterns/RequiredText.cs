using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>Texts of which every match of a pattern holds one.</summary>
internal sealed class RequiredText(TextSet texts, StringComparison comparison)
{
    /// <summary>By the rarest of their keys, which most prose lacks.</summary>
    private readonly Group[] _groups = [.. texts.Texts.GroupBy(text => CharacterPairs.KeysOf(text)[0], (key, same) => new Group(key, [.. same]))];

    /// <summary>False where no text that holds these pairs, and no other pairs, can hold a match.</summary>
    public bool MayBeIn(CharacterPairs pairs) => Finds(pairs, text: null);

    /// <param name="pairs">Of this text.</param>
    public bool MayBeIn(string text, CharacterPairs pairs) => Finds(pairs, text);

    private bool Finds(CharacterPairs pairs, string? text)
    {
        foreach (var group in _groups)
        {
            if (pairs.MayHold(group.Key) && group.Finds(pairs, text, comparison))
                return true;
        }
        return false;
    }

    private sealed class Group(ushort key, ImmutableArray<string> texts)
    {
        private readonly ushort[][] _keys = [.. texts.Select(text => CharacterPairs.KeysOf(text))];

        public ushort Key { get; } = key;

        public bool Finds(CharacterPairs pairs, string? text, StringComparison comparison)
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                if (pairs.MayHold(_keys[i]) && (text is null || texts[i].AsSpan().ContainsAny(AnyCharacter.All) || text.Contains(texts[i], comparison)))
                    return true;
            }
            return false;
        }
    }
}
