using System.Globalization;
using System.Text.RegularExpressions;
using Humanizer;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>Ordinals whose ending does not fit their figure.</summary>
/// <param name="pattern">Finds ordinals: the group <c>figure</c> and the group <c>ending</c>.</param>
internal sealed class OrdinalCheck(Pattern pattern) : ICheck
{
    private const string Figure = "figure";
    private const string Ending = "ending";

    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    public static ICheck? Read(YamlMap map)
    {
        foreach (var token in map.Scalars("tokens").Where(token => !HasGroup(token, Figure) || !HasGroup(token, Ending)))
            map.Faults.Add(token.Report($"this pattern needs a group '{Figure}' and a group '{Ending}'."));
        return PatternCompiler.ReadTokens(map) is { } pattern ? new OrdinalCheck(pattern) : null;
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var finding in pattern.FindIn(context))
        {
            var groups = pattern.MatchAt(finding.Prose.Text, finding.Span.Start).Groups;
            var (figure, old) = (groups[Figure].Value, groups[Ending]);
            if (old.Length > 0 && EndingOf(figure) is { } ending && !ending.Equals(old.Value, StringComparison.OrdinalIgnoreCase))
                yield return Report(finding, old, ending);
        }
    }

    private static bool HasGroup(YamlScalar token, string name) => token.Value.Contains($"(?<{name}>", StringComparison.Ordinal);

    /// <summary>Only the last two digits decide, so that no figure is too long. Null for what is no figure.</summary>
    private static string? EndingOf(string figure)
    {
        var digits = figure.AsSpan(Math.Max(0, figure.Length - 2)).TrimStart(',');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last.Ordinalize(_english)[^2..] : null;
    }

    private static Finding Report(Finding finding, Group old, string ending)
    {
        if (char.IsUpper(old.Value[0]))
            ending = ending.ToUpperInvariant();
        var text = finding.Match[..(old.Index - finding.Span.Start)] + ending;
        return finding with { Suggestions = [new TextChange(finding.Span, text)] };
    }
}
