namespace StyleLint.Cli.Commands;

/// <summary>The formats in which rules are described.</summary>
internal static class PageFormats
{
    public const string Text = "text";
    public const string Markdown = "markdown";

    /// <exception cref="CliException">The format is neither.</exception>
    public static bool IsMarkdown(string format) => format switch
    {
        Text => false,
        Markdown => true,
        _ => throw new CliException(UnknownWord.Message("format", format, [Text, Markdown])),
    };
}
