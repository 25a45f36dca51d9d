using System.Collections.Immutable;
using StyleLint.Configuration;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Analysis.Directives;

/// <summary>
/// A comment that steers the linter: <c>style-lint-disable-next-line Currency.Spacing, SL1401 -- reason</c>, and likewise
/// <c>-disable</c>, <c>-enable</c> and <c>-disable-file</c>. Without rules it means all of them.
/// </summary>
/// <param name="Rules">Ids, names or packs; empty for all.</param>
/// <param name="Reason">What stands behind <c>--</c>; empty where nothing does.</param>
internal sealed record Directive(DirectiveKind Kind, Comment Comment, ImmutableArray<string> Rules, string Reason)
{
    private const string Prefix = "style-lint-";

    /// <summary>Longer words first, since one begins another.</summary>
    private static readonly (string Word, DirectiveKind Kind)[] _words =
    [
        ("disable-next-line", DirectiveKind.DisableNextLine),
        ("disable-file", DirectiveKind.DisableFile),
        ("disable", DirectiveKind.Disable),
        ("enable", DirectiveKind.Enable),
    ];

    public TextSpan Span => Comment.Span;

    /// <summary>Whether it speaks to another tool, for which it may have something to silence where we have nothing.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Where there are any, it is about findings of exactly these words alone.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Packs that it does not speak of, though it speaks of all others; default where it chooses none.</summary>
    public ImmutableArray<string> Spared { get; init; }

    /// <summary>Null for a comment that is none of ours.</summary>
    public static Directive? Parse(Comment comment)
    {
        if (!comment.Text.StartsWith(Prefix, StringComparison.Ordinal))
            return ValeComment.Parse(comment);
        var text = comment.Text[Prefix.Length..];
        foreach (var (word, kind) in _words)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal) || (text.Length > word.Length && !char.IsWhiteSpace(text[word.Length])))
                continue;
            var parts = text[word.Length..].Split("--", 2);
            var rules = parts[0].Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
            return new Directive(kind, comment, [.. rules], parts.Length > 1 ? parts[1].Trim() : "");
        }
        return null;
    }

    /// <summary>Whether it speaks of the rule with this id and name.</summary>
    public bool Names(string id, string name) =>
        Spared.IsDefault ? Rules.IsEmpty || IsOneOf(Rules, id, name) : !IsOneOf(Spared, id, name);

    private static bool IsOneOf(ImmutableArray<string> rules, string id, string name) => rules.Any(rule => RuleSelector.Matches(rule, id, name));
}
