using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>What a rule made of one of its examples or tests.</summary>
/// <param name="Place">Where the example stands in the rule's file.</param>
/// <param name="Expected">The example's text, marked; or what its fixes should give; or the findings that a test wants, a line each.</param>
/// <param name="Actual">The same as the rule has it; equal where the example holds.</param>
public sealed record ExampleResult(Rule Rule, TextSpan Place, string Expected, string Actual)
{
    public bool Passed => Expected == Actual;
}
