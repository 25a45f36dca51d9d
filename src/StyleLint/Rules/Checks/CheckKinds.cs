using System.Collections.Immutable;
using StyleLint.Rules.Checks.Brackets;
using StyleLint.Rules.Checks.Casing;
using StyleLint.Rules.Checks.Consistency;
using StyleLint.Rules.Checks.Doubling;
using StyleLint.Rules.Checks.Metrics;
using StyleLint.Rules.Checks.Opening;
using StyleLint.Rules.Checks.Quotations;
using StyleLint.Rules.Checks.Residue;

namespace StyleLint.Rules.Checks;

/// <summary>Every kind of check.</summary>
internal static class CheckKinds
{
    public static ImmutableArray<CheckKind> All { get; } =
    [
        new("brackets", BracketCheck.Read),
        new("existence", ExistenceCheck.Read),
        new("quotation", QuotationCheck.Read),
        new("quotation-marks", MarkStyleCheck.Read),
        new("quotation-nesting", NestingCheck.Read),
        new("quotation-punctuation", ClosingPunctuationCheck.Read),
        new("entity", EntityCheck.Read),
        new("invisible", InvisibleCharacterCheck.Read),
        new("mojibake", MojibakeCheck.Read),
        new("heading-stop", HeadingStopCheck.Read),
        new("name-variants", NameVariantsCheck.Read),
        new("variety", VarietyCheck.Read),
        new("ordinal", OrdinalCheck.Read),
        new("page-matter", PageMatterCheck.Read),
        new("adjacency", AdjacencyCheck.Read),
        new("doubled", DoubledCheck.Read),
        new("repeated-sentence", RepeatedSentenceCheck.Read),
        new("paragraph-end", ParagraphEndCheck.Read),
        new("opening", OpeningCheck.Read),
        new("fragment", FragmentCheck.Read),
        new("substitution", SubstitutionCheck.Read) { Printf = [MessageTemplate.Fix, MessageTemplate.Match] },
        new("occurrence", OccurrenceCheck.Read) { Printf = ["1"] },
        new("repetition", RepetitionCheck.Read) { Printf = ["1"] },
        new("consistency", ConsistencyCheck.Read),
        new("conditional", ConditionalCheck.Read),
        new("capitalization", CapitalizationCheck.Read),
        new("metric", MetricCheck.Read) { Printf = ["1"], DefaultScope = "summary" },
        new("readability", ReadabilityCheck.Read) { Printf = ["1"], DefaultScope = "summary" },
    ];

    /// <summary>What another tool has and this one does not run: a rule of such a kind is left out with a notice.</summary>
    public static ImmutableArray<string> Unsupported { get; } = ["script", "sequence", "spelling"];

    public static CheckKind? Find(string name) => All.FirstOrDefault(kind => kind.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
