using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>A test as Vale writes it in a rule: a text and the lines <c>line:column:rule:message</c> that come of it, counted from one.</summary>
/// <param name="Want">Exactly these lines; null where the test does not say.</param>
/// <param name="Contains">Each of these is part of some line.</param>
/// <param name="Absent">None of these is part of any line.</param>
/// <param name="Place">Where the test stands in the rule's file.</param>
public sealed record RuleTest(
    string Format, string Input, ImmutableArray<string>? Want, ImmutableArray<string> Contains, ImmutableArray<string> Absent, TextSpan Place);
