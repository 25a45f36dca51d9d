using System.Text;

namespace StyleLint.Output.Sarif;

internal static class RuleName
{
    /// <summary>
    /// SARIF wants words of a capital and small letters: <c>Currency.Spacing</c> becomes CurrencySpacing, <c>Style.AMPM</c>
    /// StyleAmpm and <c>Style.not-again</c> StyleNotAgain. A word of one letter is no word there: <c>Words.LoneI</c> becomes WordsLonei.
    /// </summary>
    public static string From(string name)
    {
        var pascal = new StringBuilder(name.Length);
        var startsWord = true;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i]))
            {
                startsWord = true;
                continue;
            }
            startsWord |= char.IsAsciiLetterUpper(name[i]) && i > 0 && !char.IsAsciiLetterUpper(name[i - 1]);
            startsWord &= i + 1 < name.Length && (pascal.Length == 0 || !char.IsAsciiLetterUpper(pascal[^1]));
            pascal.Append(startsWord ? char.ToUpperInvariant(name[i]) : char.ToLowerInvariant(name[i]));
            startsWord = false;
        }
        return pascal.ToString();
    }
}
