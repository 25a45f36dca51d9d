using StyleLint.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>Texts of which every match of a pattern holds one.</summary>
internal sealed class RequiredText(TextSet set, StringComparison comparison)
{
    /// <summary>Nobody asks for it where an article lacks what the pattern requires before this.</summary>
    private PairGate Gate => field ??= PairGate.For(Array.ConvertAll(set.Texts, Text.WithoutBorder));

    /// <summary>The rarest key of each text, side by side: nearly all are ruled out by it.</summary>
    private int[] RarestKeys => field ??= Array.ConvertAll(set.Texts, text => CharacterPairs.KeysOf(Text.WithoutBorder(text))[0]);

    /// <summary>Those that somebody has asked for.</summary>
    private Text?[] Texts => field ??= new Text[set.Texts.Length];

    /// <summary>False where none of them can be in a text with these pairs and no others.</summary>
    /// <param name="text">Whose pairs they are; null to judge by the pairs alone.</param>
    public bool MayBeIn(CharacterPairs pairs, string? text)
    {
        if (!pairs.Passes(Gate))
            return false;
        var rarest = RarestKeys;
        for (var i = 0; i < rarest.Length; i++)
        {
            if (pairs.MayHold(rarest[i]) && pairs.MayHold(TextAt(i).Keys) && (text is null || TextAt(i).IsIn(text, comparison)))
                return true;
        }
        return false;
    }

    private Text TextAt(int index) => Texts[index] ??= new Text(set.Texts[index]);

    private sealed class Text
    {
        private readonly bool _startsWord;
        private readonly bool _hasClass;
        private readonly bool _isPair;

        /// <summary>The index of the rarest character that stands for itself; -1 where all stand for a class.</summary>
        private readonly int _anchor;

        public Text(string required)
        {
            _startsWord = required[0] == AnyCharacter.WordStart;
            Value = WithoutBorder(required);
            _hasClass = Value.AsSpan().ContainsAny(AnyCharacter.All);
            _isPair = Value.Length <= 2 && Value.All(c => AnyCharacter.All.Contains(c) || CharacterClasses.TellApart(c));
            _anchor = AnchorOf(Value);
            Keys = CharacterPairs.KeysOf(Value);
        }

        public string Value { get; }

        /// <summary>The rarest first.</summary>
        public int[] Keys { get; }

        /// <summary>Without the starts of words: one at the beginning is looked at apart, and others follow from what stands before them.</summary>
        public static string WithoutBorder(string required) => required.Contains(AnyCharacter.WordStart)
            ? required.Replace(AnyCharacter.WordStart.ToString(), "", StringComparison.Ordinal)
            : required;

        /// <summary>It is taken to be there where the pairs alone tell, and where it must stand at the start of the text.</summary>
        public bool IsIn(string text, StringComparison comparison) =>
            !_hasClass ? Contains(text, comparison) : _isPair || Value.Contains(AnyCharacter.Start) || HasOneOf(text);

        private static int AnchorOf(string value)
        {
            var anchor = -1;
            for (var i = 0; i < value.Length; i++)
            {
                if (!AnyCharacter.All.Contains(value[i]) && (anchor < 0 || CharacterClasses.RarityOf(value[i]) > CharacterClasses.RarityOf(value[anchor])))
                    anchor = i;
            }
            return anchor;
        }

        private bool Contains(string text, StringComparison comparison)
        {
            var at = text.IndexOf(Value, comparison);
            while (at >= 0 && !MayStartAt(text, at))
                at = text.IndexOf(Value, at + 1, comparison);
            return at >= 0;
        }

        /// <summary>Searches with a class at any place; letter case does not count.</summary>
        private bool HasOneOf(ReadOnlySpan<char> text)
        {
            var (lower, upper) = _anchor < 0 ? default : (char.ToLowerInvariant(Value[_anchor]), char.ToUpperInvariant(Value[_anchor]));
            for (var start = 0; start + Value.Length <= text.Length; start++)
            {
                if (_anchor >= 0)
                {
                    var next = text[(start + _anchor)..].IndexOfAny(lower, upper);
                    if (next < 0 || (start += next) + Value.Length > text.Length)
                        return false;
                }
                var length = 0;
                while (length < Value.Length && AnyCharacter.Includes(Value[length], text[start + length]))
                    length++;
                if (length == Value.Length && MayStartAt(text, start))
                    return true;
            }
            return false;
        }

        private bool MayStartAt(ReadOnlySpan<char> text, int at) => !_startsWord || at == 0 || !char.IsLetter(text[at - 1]);
    }
}
