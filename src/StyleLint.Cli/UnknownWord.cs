using StyleLint.Text;

namespace StyleLint.Cli;

internal static class UnknownWord
{
    /// <summary>Says that a word is not known, the nearest that is, and all of them where they are few.</summary>
    public static string Message(string what, string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        var list = words.Count <= 16 ? $" It is one of: {string.Join(", ", words)}." : "";
        return $"There is no {what} '{word}'.{NearestWord.Hint(word, words)}{list}";
    }
}
