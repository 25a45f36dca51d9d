using System.Collections.Immutable;
using StyleLint.Documents;

namespace StyleLint.Analysis.Directives;

/// <summary>
/// A comment by which Vale is steered: <c>vale off</c>, <c>vale on</c>, <c>vale Style.Rule = NO</c> and <c>= YES</c>, also for a whole style
/// (Vale's documentation, "Markup-based configuration").
/// </summary>
internal static class ValeComment
{
    private const string Prefix = "vale ";

    /// <summary>Null for any other comment, also for one that Vale knows and that chooses styles or single words.</summary>
    public static Directive? Parse(Comment comment)
    {
        if (!comment.Text.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        return comment.Text[Prefix.Length..].Split('=', StringSplitOptions.TrimEntries) switch
        {
            ["off"] => Create(DirectiveKind.Disable, comment, []),
            ["on"] => Create(DirectiveKind.Enable, comment, []),
            [var rule, "NO" or "off"] when IsName(rule) => Create(DirectiveKind.Disable, comment, [rule]),
            [var rule, "YES" or "on"] when IsName(rule) => Create(DirectiveKind.Enable, comment, [rule]),
            _ => null,
        };
    }

    private static Directive Create(DirectiveKind kind, Comment comment, ImmutableArray<string> rules) => new(kind, comment, rules, "") { IsForeign = true };

    private static bool IsName(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_');
}
