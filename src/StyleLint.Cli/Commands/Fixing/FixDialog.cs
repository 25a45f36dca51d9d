using System.Globalization;
using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Output;
using StyleLint.Output.Terminal;

namespace StyleLint.Cli.Commands.Fixing;

/// <summary>Shows a finding and asks what to do about it. The end of the input is an answer, too: to quit.</summary>
internal sealed class FixDialog(CliEnvironment environment) : IDisposable
{
    private readonly StreamReader _input = new(environment.Input, Encoding.UTF8);
    private readonly StreamWriter _output = new(environment.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };

    /// <param name="canSuppress">Whether the article can hold a comment.</param>
    public FixAnswer Ask(Diagnostic finding, bool canSuppress)
    {
        Show(finding);
        var ignore = canSuppress ? "i ignore it here, with a reason; " : "";
        var apply = finding.Fixes.Length switch { 0 => "", 1 => "1 do it; ", var count => $"1 to {count} do it; " };
        while (true)
        {
            switch (Prompt($"  {apply}e edit; s skip; r skip all of {finding.Descriptor.Name}; {ignore}q quit > "))
            {
                case null or "q":
                    return new FixAnswer.Quit();
                case "s":
                    return new FixAnswer.Skip();
                case "r":
                    return new FixAnswer.SkipRule();
                case "e" when Prompt($"  In the place of '{Shown(finding)}': ") is { Length: > 0 } text:
                    return new FixAnswer.Edit(text);
                case "i" when canSuppress && Prompt("  The reason: ") is { } reason && !string.IsNullOrWhiteSpace(reason):
                    return new FixAnswer.Suppress(reason);
                case var choice when int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= finding.Fixes.Length:
                    return new FixAnswer.Apply(finding.Fixes[n - 1]);
            }
        }
    }

    public void Say(string sentence) => _output.WriteLine(sentence);

    public void Dispose()
    {
        _input.Dispose();
        _output.Dispose();
    }

    private void Show(Diagnostic finding)
    {
        var source = finding.Source;
        var (number, character) = source.GetLinePosition(finding.Span.Start);
        var gutter = $"{number + 1}";
        var excerpt = SourceExcerpt.Create(source, number, finding.Span, environment.Width - gutter.Length - "     | ".Length);
        _output.WriteLine();
        var place = $"{source.Path}:{number + 1}:{character + 1}";
        _output.WriteLine(Printable.Escape($"{place}: {finding.Severity.ToWord()}: {finding.Message} {finding.Descriptor.Name}"));
        _output.WriteLine($"    {gutter} | {excerpt.Line}");
        _output.WriteLine($"    {new string(' ', gutter.Length)} | {excerpt.Marks}");
        for (var i = 0; i < finding.Fixes.Length; i++)
            _output.WriteLine(Printable.Escape($"  {i + 1}: {finding.Fixes[i].Title}"));
    }

    private static string Shown(Diagnostic finding) => Printable.Escape(finding.Source.ToString(finding.Span));

    private string? Prompt(string question)
    {
        _output.Write(question);
        var answer = _input.ReadLine();
        if (!environment.OutputIsTerminal || answer is null)
            _output.WriteLine();
        return answer?.Trim();
    }
}
