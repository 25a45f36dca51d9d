using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Rules.Actions;

/// <summary>The remedy that a rule file names: what becomes of the words found.</summary>
/// <param name="Rewrite">The words found as they could stand instead, the likeliest first; null where the check itself suggests.</param>
internal sealed record RuleAction(FixSafety Safety, Func<Finding, IEnumerable<string>>? Rewrite)
{
    /// <summary>Whether the white space around the words found stays as it is, unless nothing but that would change.</summary>
    public bool KeepsMargins { get; init; }

    public Finding Apply(Finding finding)
    {
        if (Rewrite is null)
            return finding;
        var target = KeepsMargins ? WithoutMargins(finding) : finding;
        var changes = Changes(target, Rewrite(target).Select(text => KeepsMargins ? text.Trim() : text));
        return finding with { Suggestions = changes.IsEmpty && target != finding ? Changes(finding, Rewrite(finding)) : changes };
    }

    private static ImmutableArray<TextChange> Changes(Finding finding, IEnumerable<string> texts) =>
        [.. texts.Distinct().Select(text => Change(finding, text)).OfType<TextChange>()];

    /// <summary>The same where there is nothing else.</summary>
    private static Finding WithoutMargins(Finding finding)
    {
        var words = finding.Match.Trim();
        var start = finding.Span.Start + finding.Match.IndexOf(words, StringComparison.Ordinal);
        return words.Length == 0 ? finding : finding with { Span = TextSpan.FromLength(start, words.Length) };
    }

    /// <summary>Null where nothing would change.</summary>
    private static TextChange? Change(Finding finding, string text) => text switch
    {
        "" => Removal.Of(finding),
        _ when text == finding.Match => null,
        _ => new TextChange(finding.Span, text),
    };
}
