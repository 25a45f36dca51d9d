using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>The remedy that a rule file names: what becomes of the words found.</summary>
/// <param name="Rewrite">The words found as they could stand instead, the likeliest first; null where the check itself suggests.</param>
internal sealed record RuleAction(FixSafety Safety, Func<Finding, IEnumerable<TextChange>>? Rewrite)
{
    public Finding Apply(Finding finding) =>
        Rewrite is null ? finding : finding with { Suggestions = [.. Rewrite(finding).Distinct().Where(change => ChangesSomething(finding, change))] };

    private static bool ChangesSomething(Finding finding, TextChange change) =>
        !finding.Prose.Text.AsSpan(change.Span.Start, change.Span.Length).SequenceEqual(change.NewText);
}
