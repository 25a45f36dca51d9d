using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Casing;

/// <summary>all small, or ALL CAPITALS.</summary>
internal sealed class UniformCase(ExceptionList exceptions, bool isUpper) : CaseStyle(exceptions)
{
    /// <summary>One word is enough, whatever share the rule asks for.</summary>
    public override double? Conformity(string text) => base.Conformity(text) is { } share ? Math.Floor(share) : null;

    protected override string Recase(string text, IReadOnlyList<CasedWord> words, CasedWord word)
    {
        var current = text.Substring(word.Span);
        return isUpper ? current.ToUpperInvariant() : current.ToLowerInvariant();
    }
}
