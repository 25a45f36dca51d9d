using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using StyleLint.Diagnostics;

namespace StyleLint.Output.Sarif;

/// <summary>
/// A message in the form that SARIF's consumers agree on (SARIF2001, 2014, 2015): at least one placeholder, each in single quotes, and
/// a full stop at the end. The text is what the template gives with the arguments.
/// </summary>
internal sealed partial record SarifMessage(string Template, ImmutableArray<string> Arguments)
{
    public string Text { get; } = string.Format(CultureInfo.InvariantCulture, Template, [.. Arguments]);

    /// <summary>
    /// Whether a viewer that fills the template itself shows the same words: not where quoted prose looks like a placeholder, nor
    /// where the template doubles literal braces, which viewers do not undo.
    /// </summary>
    public bool CanNameTemplate => !Placeholder.IsMatch(Text) && !Template.Contains("{{", StringComparison.Ordinal);

    public static SarifMessage From(Diagnostic diagnostic)
    {
        var format = diagnostic.Descriptor.Messages[diagnostic.MessageId];
        object[] values = [.. Quoted.Arguments(diagnostic)];
        ImmutableArray<string> arguments =
            [.. Dynamic.Matches(format).Select(m => string.Format(CultureInfo.InvariantCulture, m.Value.Trim('\''), values))];
        if (arguments.IsEmpty)
            arguments = [Quoted.Shorten(diagnostic.Source.ToString(diagnostic.Span))];
        return new SarifMessage(TemplateOf(format), [.. arguments.Select(Unlink)]);
    }

    /// <summary>
    /// The template of a message format. Each quoted passage with a placeholder, and each bare placeholder, becomes one quoted
    /// argument. Where there is none, the text found is quoted at the end of the first sentence, which is all that some consumers show.
    /// </summary>
    public static string TemplateOf(string format)
    {
        var count = 0;
        var template = Dynamic.Replace(format, _ => $"'{{{count++}}}'");
        return EndWithStop(count > 0 ? template : EndOfFirstSentence.Replace(template, ": '{0}'.", 1));
    }

    private static string EndWithStop(string template) => template[^1] switch
    {
        '.' => template,
        '?' or '!' => template + " Check it.",
        _ => template + ".",
    };

    /// <summary>Viewers turn <c>[words](1)</c> into a link, also where an article wrote it.</summary>
    private static string Unlink(string quoted) => quoted.Replace("](", "] (", StringComparison.Ordinal);

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Placeholder { get; }

    /// <summary>An apostrophe inside a word opens no quotation, and doubled braces are no placeholder.</summary>
    [GeneratedRegex(@"(?<!\p{L})'(?!\s)[^']*(?<!\{)\{[0-9]+\}[^']*'|(?<!\{)\{[0-9]+\}")]
    private static partial Regex Dynamic { get; }

    [GeneratedRegex(@"\.(?=\s+\p{Lu})|[.]?$")]
    private static partial Regex EndOfFirstSentence { get; }
}
