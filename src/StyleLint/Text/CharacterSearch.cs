using System.Buffers;

namespace StyleLint.Text;

/// <summary>
/// Finds any of a few characters, some of them beyond ASCII, in prose that is mostly ASCII. <see cref="SearchValues"/> of such a set alone look at
/// nearly every letter twice; here they are asked only of what is not ASCII or is one of the set.
/// </summary>
internal sealed class CharacterSearch
{
    private readonly SearchValues<char> _characters;
    private readonly SearchValues<char> _others;
    private readonly ulong _classes;

    public CharacterSearch(string characters)
    {
        _characters = SearchValues.Create(characters);
        _classes = CharacterClasses.Of(characters);
        Span<char> others = stackalloc char[128];
        var count = 0;
        // A set with the null character is searched for in another way, for which the framework holds no compiled code.
        for (var c = '\u0001'; char.IsAscii(c); c++)
        {
            if (!_characters.Contains(c))
                others[count++] = c;
        }
        _others = SearchValues.Create(others[..count]);
    }

    public bool Contains(char c) => _characters.Contains(c);

    /// <summary>False where a text of these pairs holds none of them.</summary>
    public bool MayBeIn(CharacterPairs pairs) => pairs.MayHoldAny(_classes);

    /// <summary>The offset of the first one at or behind a place; -1 where there is none.</summary>
    public int IndexIn(string text, int start)
    {
        var index = IndexIn(text.AsSpan(start));
        return index < 0 ? -1 : start + index;
    }

    /// <returns>-1 where there is none.</returns>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAscii(text[at]))
            {
                var skipped = text[at..].IndexOfAnyExcept(_others);
                if (skipped < 0)
                    return -1;
                at += skipped;
            }
            if (_characters.Contains(text[at]))
                return at;
        }
        return -1;
    }
}
