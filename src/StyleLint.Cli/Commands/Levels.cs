using StyleLint.Diagnostics;

namespace StyleLint.Cli.Commands;

/// <summary>The words for levels on the command line.</summary>
internal static class Levels
{
    private static readonly (string Word, Severity Level)[] _words =
        [("suggestion", Severity.Suggestion), ("warning", Severity.Warning), ("error", Severity.Error)];

    /// <param name="option">Which option it is said for.</param>
    /// <exception cref="CliException">No level has this name.</exception>
    public static Severity Read(string option, string word)
    {
        foreach (var (known, level) in _words)
        {
            if (known == word)
                return level;
        }
        throw new CliException(UnknownWord.Message($"level for {option}", word, _words.Select(w => w.Word)));
    }

    public static string WordFor(Severity level) => _words.First(w => w.Level == level).Word;
}
