using StyleLint.Rules;

namespace StyleLint.Analysis;

/// <summary>What a rule made of one of its examples.</summary>
/// <param name="Expected">The example's text, marked; or what its fixes should give.</param>
/// <param name="Actual">The same as the rule has it; equal where the example holds.</param>
public sealed record ExampleResult(Rule Rule, Example Example, string Expected, string Actual)
{
    public bool Passed => Expected == Actual;
}
