using System.Collections.Immutable;

namespace StyleLint.Syntax;

internal static class WordParser
{
    public static ImmutableArray<Word> Parse(string text) => throw new NotImplementedException();
}
