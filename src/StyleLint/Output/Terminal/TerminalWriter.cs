using System.Text;

namespace StyleLint.Output.Terminal;

/// <summary>
/// Lines for a person, with nothing in them that a terminal, or the runner of GitHub Actions where the options say so, would obey.
/// </summary>
internal sealed class TerminalWriter(Stream stream, OutputOptions options)
{
    private const string NoWidth = "\u200B";

    private readonly StringBuilder _line = new();

    private readonly StreamWriter _writer = TextOutput.Open(stream);

    public TerminalWriter Append(string text, Style style = Style.Plain)
    {
        var harmless = Printable.Escape(text);
        _line.Append(options.Color ? Palette.Paint(harmless, style) : harmless);
        return this;
    }

    public void EndLine()
    {
        _writer.WriteLine(options.GuardWorkflowCommands ? Guard(_line.ToString()) : _line.ToString());
        _line.Clear();
    }

    public void Flush() => _writer.Flush();

    /// <summary>
    /// The runner obeys <c>::name</c> at the start of a line and <c>##[name</c> anywhere in one (actions/runner, ActionCommand.cs). An
    /// invisible character without width keeps columns in line.
    /// </summary>
    private static string Guard(string line)
    {
        line = line.Replace("##[", $"##{NoWidth}[", StringComparison.Ordinal);
        return line.AsSpan().TrimStart().StartsWith("::") ? NoWidth + line : line;
    }
}
