using StyleLint.Diagnostics;

namespace StyleLint.Cli.Commands;

/// <summary>Reads levels on the command line.</summary>
internal static class Levels
{
    private const string Never = "never";

    /// <param name="option">Which option it is said for.</param>
    /// <exception cref="CliException">No level has this name.</exception>
    public static Severity Read(string option, string word) => Read(option, word, SeverityWords.All);

    /// <summary>The level from which on something happens; None for <c>never</c>.</summary>
    /// <param name="option">Which option it is said for.</param>
    /// <exception cref="CliException">It is neither this nor a level.</exception>
    public static Severity ReadThreshold(string option, string word) => word is Never ? Severity.None : Read(option, word, [.. SeverityWords.All, Never]);

    private static Severity Read(string option, string word, string[] known) =>
        SeverityWords.Parse(word) ?? throw new CliException(UnknownWord.Message($"level for {option}", word, known));
}
