namespace StyleLint.Cli;

/// <summary>A wish on the command line that cannot be granted; the message is for the person who wrote it.</summary>
internal sealed class CliException(string message) : Exception(message);
