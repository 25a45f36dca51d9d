using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using StyleLint.Documents;

namespace StyleLint.Analysis.Directives;

/// <summary>
/// A comment by which Vale is steered: <c>vale off</c>, <c>vale on</c>, <c>vale Style.Rule = NO</c> and <c>= YES</c>, also for a whole style,
/// <c>vale Style.Rule["word", "other"] = NO</c> for single words, and <c>vale styles = A, B</c> for these and no others (Vale's documentation,
/// "Markup-based configuration").
/// </summary>
internal static partial class ValeComment
{
    /// <summary>Null for any other comment.</summary>
    public static Directive? Parse(Comment comment)
    {
        if (Switch().Match(comment.Text) is { Success: true } all)
            return Create(KindOf(all.Groups[1].Value), comment, []);
        if (Choice().Match(comment.Text) is { Success: true } styles)
        {
            var spared = styles.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return Create(DirectiveKind.Disable, comment, []) with { Spared = [.. spared] };
        }
        if (RuleSwitch().Match(comment.Text) is not { Success: true } rule || ReadWords(rule.Groups[2].Value) is not { } words)
            return null;
        return Create(KindOf(rule.Groups[3].Value), comment, [rule.Groups[1].Value]) with { Words = words };
    }

    private static Directive Create(DirectiveKind kind, Comment comment, ImmutableArray<string> rules) => new(kind, comment, rules, "") { IsForeign = true };

    private static DirectiveKind KindOf(string word) => word is "on" or "YES" ? DirectiveKind.Enable : DirectiveKind.Disable;

    /// <summary>A list in brackets as JSON writes it; null where it is none.</summary>
    private static ImmutableArray<string>? ReadWords(string list)
    {
        if (list.Length == 0)
            return [];
        try
        {
            using var json = JsonDocument.Parse(list);
            return [.. json.RootElement.EnumerateArray().Select(word => word.GetString() ?? "")];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^vale (on|off)$")]
    private static partial Regex Switch();

    [GeneratedRegex(@"^vale styles? = ?(.*)$")]
    private static partial Regex Choice();

    [GeneratedRegex(@"^vale ([\w.-]+) *(\[.+\])? *= *(YES|NO|on|off)$")]
    private static partial Regex RuleSwitch();
}
