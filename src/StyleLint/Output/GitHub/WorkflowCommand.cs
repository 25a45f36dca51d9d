using StyleLint.Diagnostics;
using StyleLint.Output.Terminal;

namespace StyleLint.Output.GitHub;

/// <summary>One line that the runner of GitHub Actions obeys (actions/toolkit, packages/core/src/command.ts).</summary>
internal static class WorkflowCommand
{
    /// <summary>The runner cuts longer messages, in the middle of an escape if need be.</summary>
    private const int MaxMessageLength = 3_000;

    public static string From(Diagnostic diagnostic)
    {
        var range = SourceRange.Of(diagnostic.Source, diagnostic.Span);
        var place = $"file={EscapeProperty(diagnostic.Source.Path)},line={range.StartLine},endLine={range.EndLine}";
        if (range.StartLine == range.EndLine)
            place += $",col={range.StartColumn},endColumn={range.EndColumn}";
        var title = EscapeProperty($"{diagnostic.Descriptor.Id} {diagnostic.Descriptor.Name}");
        return Printable.Escape($"::{Kind(diagnostic.Severity)} {place},title={title}::{EscapeData(Message(diagnostic))}");
    }

    private static string Kind(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Message(Diagnostic diagnostic)
    {
        var message = string.Join('\n', diagnostic.Fixes.Select(f => f.Title).Prepend(Quoted.Message(diagnostic)));
        return message.Length <= MaxMessageLength ? message : message[..MaxMessageLength];
    }

    /// <summary>
    /// The percent sign first, or the others would be escaped twice. The old form of a command, <c>##[name</c>, is obeyed anywhere in a line.
    /// </summary>
    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("##[", "## [", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
