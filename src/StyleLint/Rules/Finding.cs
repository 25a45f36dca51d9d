using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>A place that breaks a rule, in the coordinates of the prose that it was found in.</summary>
public sealed record Finding(Prose Prose, TextSpan Span)
{
    /// <summary>Which of the rule's messages.</summary>
    public string MessageId { get; init; } = DiagnosticDescriptor.DefaultMessage;

    /// <summary>What <c>{1}</c>, <c>{2}</c>… of the message stand for: groups of a pattern, counts, the other form.</summary>
    public ImmutableArray<string> Captures { get; init; } = [];

    /// <summary>What could stand instead, the likeliest first; each a change in the prose's coordinates, mostly of <see cref="Span"/>.</summary>
    public ImmutableArray<TextChange> Suggestions { get; init; } = [];

    /// <summary>
    /// Where else the fault may lie, in the coordinates of the source: all that an unclosed quotation could hold, every place of the commoner form.
    /// </summary>
    public ImmutableArray<TextSpan> Causes { get; init; } = [];

    public ImmutableArray<RelatedFinding> Related { get; init; } = [];

    /// <summary>The words found.</summary>
    public string Match => Prose.Text.Substring(Span);
}
