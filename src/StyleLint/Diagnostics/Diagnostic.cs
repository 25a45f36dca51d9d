using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Text;

namespace StyleLint.Diagnostics;

/// <summary>One finding at one place.</summary>
/// <param name="Span">Where, in the text of <paramref name="Source"/>; slicing it gives the text that the message quotes.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceText Source, TextSpan Span)
{
    public Severity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>Which of the descriptor's messages.</summary>
    public string MessageId { get; init; } = DiagnosticDescriptor.DefaultMessage;

    /// <summary>What the message's placeholders stand for.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Ways to repair it, the likeliest first; more than one is a choice that nobody makes for the writer.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>Where else the fault may lie: a change in one of them may have caused it.</summary>
    public ImmutableArray<TextSpan> Causes { get; init; } = [];

    public ImmutableArray<RelatedLocation> RelatedLocations { get; init; } = [];

    /// <summary>Of the rule, the sentence around and the count of its like, so that it survives re-wrapping; empty before the linter gave it.</summary>
    public string Fingerprint { get => LazyFingerprint.Value; init => LazyFingerprint = new Lazy<string>(value); }

    /// <summary>To compute it loads a cryptographic library, which output for people never needs.</summary>
    internal Lazy<string> LazyFingerprint { private get; init; } = new("");

    /// <summary>Set where a comment in the text asked for silence.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Null where no baseline was asked.</summary>
    public BaselineState? BaselineState { get; init; }

    /// <summary>Whether somebody should act on it: no comment silenced it, and no baseline knows it.</summary>
    public bool IsOpen => Suppression is null && BaselineState is null or Diagnostics.BaselineState.New;

    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.Messages[MessageId], [.. Arguments]);

    /// <summary>
    /// The one fix that may be applied unasked where people trust fixes up to this safety; null where it is suppressed, none fits, or there is a
    /// choice.
    /// </summary>
    public Fix? FixUpTo(FixSafety safety) =>
        Suppression is null && Fixes is [var fix] && fix.Safety <= safety && fix.Safety != FixSafety.Manual ? fix : null;
}
