using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>Texts of which every match of a pattern holds one.</summary>
internal sealed class RequiredText
{
    private readonly StringComparison _comparison;

    /// <summary>By the rarest of their keys, which most prose lacks.</summary>
    private readonly List<Group> _groups = [];

    public RequiredText(TextSet texts, StringComparison comparison)
    {
        _comparison = comparison;
        foreach (var text in texts.Texts)
        {
            var keys = CharacterPairs.KeysOf(text);
            var group = _groups.Find(group => group.Key == keys[0]);
            if (group is null)
                _groups.Add(group = new Group(keys[0]));
            group.Texts.Add(new Text(text, keys));
        }
    }

    /// <summary>False where no text that holds these pairs, and no other pairs, can hold a match.</summary>
    public bool MayBeIn(CharacterPairs pairs) => Finds(pairs, text: null);

    /// <param name="pairs">Of this text.</param>
    public bool MayBeIn(string text, CharacterPairs pairs) => Finds(pairs, text);

    private bool Finds(CharacterPairs pairs, string? text)
    {
        foreach (var group in _groups)
        {
            if (pairs.MayHold(group.Key) && Finds(group.Texts, pairs, text))
                return true;
        }
        return false;
    }

    private bool Finds(List<Text> required, CharacterPairs pairs, string? text)
    {
        foreach (var one in required)
        {
            if (pairs.MayHold(one.Keys) && (text is null || one.IsClass || text.Contains(one.Value, _comparison)))
                return true;
        }
        return false;
    }

    private sealed record Group(int Key)
    {
        public List<Text> Texts { get; } = [];
    }

    /// <param name="Keys">The rarest first.</param>
    private sealed record Text(string Value, int[] Keys)
    {
        /// <summary>Whether it stands for many texts, which cannot be searched for.</summary>
        public bool IsClass { get; } = Value.AsSpan().ContainsAny(AnyCharacter.All);
    }
}
