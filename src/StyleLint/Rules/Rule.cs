using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Actions;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>What a rule file says: what to look for, where, and how to speak of it.</summary>
public sealed record Rule(DiagnosticDescriptor Descriptor, ICheck Check)
{
    /// <summary>The file it was read from.</summary>
    public required SourceText File { get; init; }

    public Scope Scope { get; init; } = Scope.Text;

    /// <summary>Whether it is in the default set.</summary>
    public bool Recommended { get; init; }

    public QuotedText Quoted { get; init; }

    /// <summary>Language tags, such as <c>en</c> or <c>en-GB</c>, that it holds for; empty for all.</summary>
    public ImmutableArray<string> Locales { get; init; } = [];

    /// <summary>How many findings in one file are enough; 0 for no limit.</summary>
    public int Limit { get; init; }

    public ImmutableArray<Example> Examples => field.IsDefault ? field = ReadExamples() : field;

    /// <summary>Null where nobody measured it.</summary>
    public Measurement? Measured { get; init; }

    public ImmutableArray<RuleTest> Tests { get; init; } = [];

    /// <summary>How far its suggestions are to be trusted; null where it has no remedy and its suggestions only serve the message.</summary>
    public FixSafety? Safety => Action?.Safety;

    /// <summary>Whether what it puts in takes the case of what it takes out.</summary>
    internal bool MatchesCase { get; init; }

    internal RuleAction? Action { get; init; }

    internal Func<ImmutableArray<Example>> ReadExamples { private get; init; } = () => [];

    internal IReadOnlyDictionary<string, MessageTemplate> Messages { get; init; } = new Dictionary<string, MessageTemplate>();

    /// <summary>Whether it is about the words of English.</summary>
    internal bool IsEnglish => Locales.Any(tag => tag.StartsWith("en", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it holds for a text in this language: <c>en</c> holds for <c>en-GB</c>.</summary>
    public bool AppliesTo(string locale) => Locales.IsEmpty || Locales.Any(tag =>
        locale.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (locale.Length == tag.Length || locale[tag.Length] == '-'));

    /// <summary>The places in one article that break the rule, with its remedy for each, in any order.</summary>
    public IEnumerable<Finding> Run(Regions regions)
    {
        foreach (var finding in Check.Run(regions.Select(Scope)))
        {
            if (Adapt(Action is null ? finding : Action.Apply(finding)) is { } adapted)
                yield return adapted;
        }
    }

    /// <summary>What the placeholders of the finding's message stand for.</summary>
    public ImmutableArray<string> GetArguments(Finding finding) => Messages[finding.MessageId].GetArguments(finding);

    /// <summary>
    /// A case that the rule has no message for is told as the others are. Suggestions take the apostrophes of the text around, unless these are
    /// what the rule is about, and, where it wants that, the case of the words found. Null where all that could stand there does.
    /// </summary>
    private Finding? Adapt(Finding finding)
    {
        if (!Messages.ContainsKey(finding.MessageId))
        {
            var hasDefault = Messages.ContainsKey(DiagnosticDescriptor.DefaultMessage);
            finding = finding with { MessageId = hasDefault ? DiagnosticDescriptor.DefaultMessage : Messages.Keys.First() };
        }
        if (finding.Suggestions.IsEmpty)
            return finding;
        var text = finding.Prose.Text;
        ImmutableArray<TextChange> adapted =
        [
            .. finding.Suggestions
                .Select(change => MatchesCase ? change with { NewText = LetterCase.Like(change.NewText, finding.Match) } : change)
                .Select(change => change with { NewText = Typography.Like(change.NewText, text.Substring(change.Span), text) })
                .Where(change => !text.AsSpan(change.Span).SequenceEqual(change.NewText)),
        ];
        return adapted.IsEmpty ? null : finding with { Suggestions = adapted };
    }
}
