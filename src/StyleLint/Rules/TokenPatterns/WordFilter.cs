using System.Collections.Immutable;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>A Bloom filter of the words of an article that a <see cref="Vocabulary"/> may know.</summary>
internal sealed class WordFilter
{
    private const int BitsAWord = 64;

    /// <summary>Thirty for each of the different words of a long article.</summary>
    private const int Bits = 1 << 15;

    private readonly ulong[] _bits = new ulong[Bits / BitsAWord];

    public static WordFilter Of(ImmutableArray<BlockTokens> blocks)
    {
        var filter = new WordFilter();
        foreach (var block in blocks)
        {
            foreach (var token in block.Tokens)
            {
                if (token.Symbol == Symbols.Other)
                    filter._bits[token.WordKey % Bits / BitsAWord] |= 1UL << (int)(token.WordKey % BitsAWord);
            }
        }
        return filter;
    }

    /// <summary>False where no word has this key.</summary>
    public bool MayHold(uint key) => (_bits[key % Bits / BitsAWord] & (1UL << (int)(key % BitsAWord))) != 0;
}
