using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Rules.Actions;

/// <summary>The remedy that a rule file names: what becomes of the words found.</summary>
/// <param name="Rewrite">The words found as they could stand instead, the likeliest first; null where the check itself suggests.</param>
internal sealed record RuleAction(FixSafety Safety, Func<Finding, IEnumerable<string>>? Rewrite)
{
    public Finding Apply(Finding finding) =>
        Rewrite is null ? finding : finding with { Suggestions = [.. Rewrite(finding).Distinct().Select(text => Change(finding, text)).OfType<TextChange>()] };

    /// <summary>Null where nothing would change.</summary>
    private static TextChange? Change(Finding finding, string text) => text switch
    {
        "" => Removal.Of(finding),
        _ when text == finding.Match => null,
        _ => new TextChange(finding.Span, text),
    };
}
