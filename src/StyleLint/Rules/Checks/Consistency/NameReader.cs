using System.Collections.Immutable;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Consistency;

/// <summary>Reads the words with a capital off one article.</summary>
internal static class NameReader
{
    private const int MinLength = 4;

    /// <summary>Where each name stands, from front to back; by the name, without a possessive ending.</summary>
    public static Dictionary<string, List<NameOccurrence>> Read(ImmutableArray<BlockSyntax> blocks)
    {
        var names = new Dictionary<string, List<NameOccurrence>>(StringComparer.Ordinal);
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var block in blocks)
        {
            var (text, words) = (block.Prose.Text, block.Words);
            for (var i = 0; i < words.Length; i++)
            {
                if (NameAt(text, words[i].Span) is not { Length: >= MinLength } span || IsPartOfHost(text, span.End))
                    continue;
                var name = text.AsSpan(span);
                if (!lookup.TryGetValue(name, out var occurrences))
                    names.Add(name.ToString(), occurrences = []);
                occurrences.Add(new NameOccurrence(block, i, span));
            }
        }
        return names;
    }

    /// <summary>A word of letters with a capital first and small letters, without its possessive; null for any other.</summary>
    public static TextSpan? NameAt(string text, TextSpan word)
    {
        if (!char.IsUpper(text[word.Start]))
            return null;
        var name = text.AsSpan(word);
        if (name.EndsWith("'s") || name.EndsWith("’s"))
            name = name[..^2];
        var hasSmall = false;
        foreach (var c in name)
        {
            if (!char.IsLetter(c))
                return null;
            hasSmall |= char.IsLower(c);
        }
        return hasSmall ? TextSpan.FromLength(word.Start, name.Length) : null;
    }

    private static bool IsPartOfHost(string text, int end) => end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]);
}
