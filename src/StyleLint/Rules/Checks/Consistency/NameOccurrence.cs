using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Consistency;

/// <param name="Text">Without a possessive ending.</param>
/// <param name="Before">The name right before it, such as a given name; empty where there is none.</param>
/// <param name="After">The name right behind it.</param>
internal sealed record NameOccurrence(Prose Prose, TextSpan Span, string Text, string Before, string After);
