namespace StyleLint.Cli;

internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>Findings at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be done: a wrong option, rule, setting or file.</summary>
    public const int Failure = 2;
}
