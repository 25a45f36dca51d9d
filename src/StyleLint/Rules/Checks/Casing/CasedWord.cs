using StyleLint.Text;

namespace StyleLint.Rules.Checks.Casing;

/// <summary>A word of a text whose capitals are judged.</summary>
/// <param name="IsException">Whether it belongs to a name that has capitals of its own, or to what is no prose.</param>
internal readonly record struct CasedWord(int Index, TextSpan Span, bool IsException);
