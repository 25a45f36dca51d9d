namespace StyleLint.Rules.Patterns;

/// <summary>What can be said of a token of a pattern without compiling it.</summary>
internal static class TokenSyntax
{
    private const string OptionLetters = "imnsx-";

    /// <summary>
    /// Whether a token means the same alone as among others. It does not where its brackets close in another token, where it refers to a
    /// group by number, or where it sets options for all that follows.
    /// </summary>
    public static bool IsSelfContained(string token)
    {
        var depth = 0;
        var isInClass = false;
        for (var i = 0; i < token.Length; i++)
        {
            switch (token[i])
            {
                case '\\':
                    if (++i == token.Length || (!isInClass && token[i] is >= '1' and <= '9'))
                        return false;
                    break;
                case '[' when !isInClass:
                    isInClass = true;
                    // A bracket that closes right away is a character.
                    i += token.AsSpan(i + 1) switch { ['^', ']', ..] => 2, [']', ..] => 1, _ => 0 };
                    break;
                case ']' when isInClass:
                    isInClass = false;
                    break;
                case '[' when token[i - 1] == '-':
                    // A class that is taken out of a class: rare, and not worth more.
                    return false;
                case '(' when !isInClass:
                    if (SetsOptions(token.AsSpan(i + 1)))
                        return false;
                    depth++;
                    break;
                case ')' when !isInClass && --depth < 0:
                    return false;
            }
        }
        return depth == 0 && !isInClass;
    }

    private static bool SetsOptions(ReadOnlySpan<char> afterBracket) =>
        afterBracket is ['?', not ')', ..] && afterBracket[1..].TrimStart(OptionLetters) is [')', ..];
}
