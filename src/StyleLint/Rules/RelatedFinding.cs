using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>Another place that explains a finding, such as where the quotation began.</summary>
public sealed record RelatedFinding(Prose Prose, TextSpan Span, string Message);
