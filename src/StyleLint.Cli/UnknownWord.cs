using StyleLint.Text;

namespace StyleLint.Cli;

internal static class UnknownWord
{
    private const int MostNamed = 16;

    /// <summary>Says that a word is not known, the nearest that is, and all of them where they are few.</summary>
    public static string Message(string what, string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        var hint = words.Count <= MostNamed ? NearestWord.Choices(word, words) : NearestWord.Hint(word, words);
        return $"There is no {what} '{word}'.{hint}";
    }
}
