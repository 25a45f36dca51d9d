using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration.Vale;

/// <summary>The style <c>Vale</c>, which Vale itself brings (its documentation, "Styles"): rules that its vocabularies make, and one of its own.</summary>
internal static partial class ValeStyle
{
    public const string Name = "Vale";

    /// <summary>Needs a dictionary and does not run here.</summary>
    public const string Spelling = "Vale.Spelling";

    private const string Terms = "Vale.Terms";
    private const string Avoid = "Vale.Avoid";
    private const string Repetition = "Vale.Repetition";

    private const string TermsRule = """
        extends: substitution
        title: A word of the vocabulary is written otherwise
        message: "Write '{fix}', not '{match}'."
        level: error
        ignorecase: true
        vocab: false
        """;

    private const string AvoidRule = """
        extends: existence
        title: A word that the vocabulary rejects
        message: "Find another word for '{match}'."
        level: error
        """;

    /// <summary>What ends a sentence is a token, too, so that it parts two words.</summary>
    private const string RepetitionRule = """
        extends: repetition
        title: A word stands twice
        message: "'{1}' stands twice in a row. Keep one."
        level: error
        alpha: true
        ignorecase: true
        action: { name: edit, params: [truncate, ' '] }
        tokens: ['[^\s.!?]+(?:[.!?]+[^\s.!?]+)*', '[.!?]+']
        """;

    /// <summary>Some of what makes an entry a pattern, so that no one text can stand for it.</summary>
    private static readonly SearchValues<char> _patternSigns = SearchValues.Create(@"\[](){}*?|^$");

    /// <summary>Whether a setting means a rule of the style that there may be, although no vocabulary makes it.</summary>
    public static bool Names(string rule) => new[] { Name, Spelling, Terms, Avoid, Repetition }.Contains(rule, StringComparer.OrdinalIgnoreCase);

    public static RulePack Load(Vocabulary vocabulary, ExceptionList? exceptions)
    {
        var rules = ImmutableArray.CreateBuilder<RuleFile>();
        rules.Add(RuleFile.From(Parse(RepetitionRule), Repetition, exceptions));
        if (vocabulary.Accepted is [var accepted, ..])
        {
            var swaps = new YamlMapping(accepted.File, accepted.Span, [.. vocabulary.Accepted.Select(entry => new YamlEntry(entry, Words(entry)))]);
            rules.Add(RuleFile.From(Add(Parse(TermsRule), accepted, "swap", swaps), Terms, exceptions));
        }
        if (vocabulary.Rejected is [var rejected, ..])
        {
            var tokens = new YamlSequence(rejected.File, rejected.Span, [.. vocabulary.Rejected]);
            rules.Add(RuleFile.From(Add(Parse(AvoidRule), rejected, "tokens", tokens), Avoid, exceptions));
        }
        return new RulePack(rules.ToImmutable());
    }

    /// <summary>What the writer is told: an entry that only escapes signs, such as <c>Node\.js</c>, as it should stand in the text.</summary>
    private static YamlScalar Words(YamlScalar entry)
    {
        var words = PlainSigns().Replace(entry.Value, "$1");
        return words.AsSpan().IndexOfAny(_patternSigns) < 0 ? entry with { Value = words } : entry;
    }

    [GeneratedRegex(@"\\([.+#/& -])")]
    private static partial Regex PlainSigns();

    private static YamlMapping Parse(string text) =>
        (YamlMapping)YamlParser.Parse(new YamlFile(SourceText.From(text), EngineDiagnostics.InvalidRule), [])!;

    /// <summary>The rule as one that stands where its words stand.</summary>
    private static YamlMapping Add(YamlMapping rule, YamlScalar first, string key, YamlNode value) =>
        rule with { File = first.File, Entries = rule.Entries.Add(new YamlEntry(first with { Value = key }, value)) };
}
