using StyleLint.Diagnostics;

namespace StyleLint.Cli.Commands;

/// <summary>Reads levels on the command line.</summary>
internal static class Levels
{
    /// <param name="option">Which option it is said for.</param>
    /// <exception cref="CliException">No level has this name.</exception>
    public static Severity Read(string option, string word) =>
        SeverityWords.Parse(word) ?? throw new CliException(UnknownWord.Message($"level for {option}", word, SeverityWords.All));
}
