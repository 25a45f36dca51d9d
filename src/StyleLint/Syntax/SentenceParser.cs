using System.Collections.Immutable;

namespace StyleLint.Syntax;

internal static class SentenceParser
{
    public static ImmutableArray<Sentence> Parse(string text, string locale) => throw new NotImplementedException();
}
