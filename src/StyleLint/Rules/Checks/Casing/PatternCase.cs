using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Casing;

/// <summary>Whatever a pattern allows. It judges the whole text and cannot say what would be right.</summary>
internal sealed class PatternCase(ExceptionList exceptions, Pattern pattern) : CaseStyle(exceptions)
{
    private readonly ExceptionList _exceptions = exceptions;

    public override double? Conformity(string text) =>
        text.Length == 0 ? null : pattern.IsMatch(text) || _exceptions.Covers(text) ? 1 : 0;

    public override string? Convert(string text) => null;

    protected override string Recase(string text, IReadOnlyList<CasedWord> words, CasedWord word) =>
        text.Substring(word.Span);
}
