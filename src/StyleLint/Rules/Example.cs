using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>A text that a rule must find fault with, or must leave alone: documentation and test at once.</summary>
/// <param name="Format">The ending of the file that it would stand in: txt, md, html.</param>
/// <param name="Text">With every finding that the rule must make marked; none where it must stay silent.</param>
/// <param name="Fixed">What the fixes must make of it; null where the example does not say.</param>
/// <param name="Place">Where the example stands in the rule's file.</param>
public sealed record Example(string Format, Markup Text, string? Fixed, TextSpan Place)
{
    /// <summary>The language that it is written in; null for the first that the rule holds for.</summary>
    public string? Locale { get; init; }

    public bool IsBad => !Text.Spans.IsEmpty;
}
