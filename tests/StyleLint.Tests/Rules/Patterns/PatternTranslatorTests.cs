using System.Text.RegularExpressions;
using StyleLint.Rules.Patterns;

namespace StyleLint.Tests.Rules.Patterns;

public sealed class PatternTranslatorTests
{
    [Theory]
    [InlineData(@"(?P<n>a)(?P=n)", "xaax", "aa")]
    [InlineData(@"[[:punct:]]+", "a!?-b", "!?-")]
    [InlineData(@"[^[:alpha:][:digit:]]", "a1_", "_")]
    [InlineData(@"\Qa.b\E+", "aab a.b", "a.b")]
    [InlineData(@"\x{2014}", "a—b", "—")]
    [InlineData(@"\x{1F600}", "a😀b", "😀")]
    [InlineData(@"\pL+", "1é2", "é")]
    [InlineData(@"\p{Greek}+", "aλόγοςb", "λόγος")]
    [InlineData(@"a\_b\h", "a_bh", "a_bh")]
    [InlineData(@"b$", "b\nb\n", null)]
    [InlineData(@"(?m)b$", "b\nb\n", "b")]
    [InlineData(@"(?:(?m)x)|b$", "b\n", null)]
    [InlineData(@"(?m:b$)", "b\n", "b")]
    [InlineData(@"[$]", "a$", "$")]
    [InlineData(@"don't", "don’t", "don’t")]
    [InlineData(@"don[']t", "don’t", "don’t")]
    [InlineData(@"don\'t", "don’t", "don’t")]
    [InlineData(@"['-+]", "’", "’")]
    [InlineData(@"[\'-+]", "(", "(")]
    [InlineData(@"[-']", "’", "’")]
    [InlineData(@"[-[a]don't", "-don’t", "-don’t")]
    [InlineData(@"[^-[a]don't", "bdon’t", "bdon’t")]
    [InlineData(@"[a-z-[b]]'", "b’a’", "a’")]
    [InlineData("[😀✂]", "A 😁 b ✂", "✂")]
    [InlineData("[😀✂]+", "A 😁 b ✂😀✂", "✂😀✂")]
    [InlineData("[😀]", "😁😀", "😀")]
    [InlineData("[😀-🙏]", "🚀😁", "😁")]
    [InlineData(@"[\x{1F600}-\x{1F64F}]", "🚀😁", "😁")]
    [InlineData("[🌀-🛿]+", "a🤔🌀📷🛿", "🌀📷🛿")]
    [InlineData("[☀-🛿]+", "a🤔☀🌀", "☀🌀")]
    [InlineData("[^😀 ]+", "😀 🤔a 😀", "🤔a")]
    [InlineData("[^😀]", "😀", null)]
    [InlineData("[😀-]-", "😀--", "😀-")]
    public void Translate_MatchesWhatItsWriterMeant(string source, string text, string? expected)
    {
        var match = Regex.Match(text, PatternTranslator.Translate(source, foldsApostrophes: true, out _), RegexOptions.CultureInvariant);
        Assert.Equal(expected, match.Success ? match.Value : null);
    }

    [Theory]
    [InlineData(@"(?<=\bso )very\b")]
    [InlineData(@"[\p{Sc}-[¢]]\d+")]
    [InlineData(@"(?x: a b # c
        )")]
    [InlineData(@"[]a]|[^]b]")]
    public void Translate_DotNetPattern_Stays(string source) => Assert.Equal(source, PatternTranslator.Translate(source, foldsApostrophes: true, out _));

    [Fact]
    public void Translate_Apostrophe_StaysInRulesAboutMarks() =>
        Assert.Equal("'", PatternTranslator.Translate("'", foldsApostrophes: false, out _));
}
