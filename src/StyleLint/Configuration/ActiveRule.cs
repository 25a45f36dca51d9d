using StyleLint.Diagnostics;
using StyleLint.Rules;

namespace StyleLint.Configuration;

/// <summary>A rule that is switched on, and how much it matters here.</summary>
public sealed record ActiveRule(Rule Rule, Severity Severity);
