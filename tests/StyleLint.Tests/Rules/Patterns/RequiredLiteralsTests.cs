using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Tests.Rules.Patterns;

public sealed class RequiredLiteralsTests
{
    /// <summary>Of every construct that the reader knows, over an alphabet so small that most match somewhere.</summary>
    private static Gen<string> Expressions(int depth)
    {
        var leaf = Gen.Elements("a", "b", "ab", "[ab]", "[^a]", ".", @"\d", @"\w", @"\s", @"\b", "1", @"\p{Sc}", "(?x: a b )", @"\$", "[a-z]", @"\u0061", @"\A", @"\z", @"\p{L}", @"\p{Ll}", "a+?", "£", "é", "  ");
        if (depth == 0)
            return leaf;
        var inner = Expressions(depth - 1);
        return Gen.Frequency(
            (3, leaf),
            (4, Gen.Two(inner).Select(pair => pair.Item1 + pair.Item2)),
            (2, Gen.Two(inner).Select(pair => $"(?:{pair.Item1}|{pair.Item2})")),
            (2, inner.Zip(Gen.Elements("?", "*", "+", "{2}", "{1,2}", "{0,1}", "{2,}", "{1,3}", "{0}", "{12}", "{2x}", "{1", "{,1}"), (expression, times) => $"(?:{expression}){times}")),
            (1, inner.Zip(Gen.Elements("(?=", "(?!", "(?<=", "(?<!", "("), (expression, around) => $"{around}{expression})")));
    }

    [Theory]
    [InlineData(@"\bvery\b", "\u0004very")]
    [InlineData(@"(?m)\b(?:very|really|quite)\b", "\u0004quite|\u0004really|\u0004very")]
    [InlineData(@"of \bvery", "of very")]
    [InlineData(@"\b(?<!-)(a|A) [eo]", "\u0004A e|\u0004A o|\u0004a e|\u0004a o")]
    [InlineData(@"\w+-based", "-based")]
    [InlineData(@"colou?r", "color|colour")]
    [InlineData(@"(?:ab){2,}cd", "ababcd")]
    [InlineData(@"x{2,5}", "xx")]
    [InlineData(@"(a|A) (?!one)[eo]", "A e|A o|a e|a o")]
    [InlineData(@"\$\d+", "$\u1A80")]
    [InlineData(@" [,;]", " ,| ;")]
    [InlineData(@" (,|;)", " ,| ;")]
    [InlineData(@"(?<=“)\w(?!very)", "“")]
    [InlineData(@"(?x: ve ry # comment
        )x", "veryx")]
    [InlineData(@"(?<!\(|[)(]|(?i:so) )very", "very")]
    [InlineData(@"(?x: (?! so # )
        | very ) very )", "very")]
    [InlineData(@"(?!(?x: so # )
        ))very", "")]
    [InlineData(@"\u201Cso", "“so")]
    [InlineData(@"1(?:,2)*£", ",2£|1£")]
    [InlineData(@"\d+,\d{2}(?= \p{Ll}{3,})", "\u1A80,\u1A80\u1A80 \u0003\u0003\u0003")]
    [InlineData(@"(?<=so )(?<!not )[ab]\w", "so a|so b")]
    [InlineData(@"[аеор]\w", "а|е|о|р")]
    [InlineData(@" {2,3}\w", "  ")]
    [InlineData("so{2x}", "so{2x}")]
    [InlineData("so{2", "so{2")]
    [InlineData("so{1,2,3}", "so{1,2,3}")]
    [InlineData("so{,2}", "so{,2}")]
    [InlineData("(?x: so {2})", "")]
    [InlineData(@"\w+|very", "")]
    [InlineData(@"[a-z]+", "")]
    [InlineData(@"(?:very)?", "")]
    [InlineData(@"(?(1)a|b)", "")]
    public void Of_IsInEveryMatch(string pattern, string expected) =>
        Assert.Equal(expected, string.Join('|', RequiredLiterals.Of(pattern).Take(1).SelectMany<TextSet, string>(set => set.Texts).Order(StringComparer.Ordinal)));

    [Fact]
    public void Of_AnyExpression_RulesOutNoMatch()
    {
        var texts = Gen.Elements("a", "b", "1", "2", " ", "$", "c", "x", "£", "é").ArrayOf(10).Select(parts => string.Concat(parts));
        Prop.ForAll(Expressions(3).ToArbitrary(), texts.ToArbitrary(), (expression, text) =>
            !Regex.IsMatch(text, expression) || new PatternEngine(expression).MayMatch(CharacterPairs.Of(text), text)).Check(PropertyConfig.Of(2_000));
    }

    [Fact]
    public void Of_AnySigns_RulesOutNoMatch()
    {
        var signs = Gen.Elements(
            "(", ")", "(?:", "(?x:", "(?i)", "(?=", "(?<!", "(?<n>", "[", "[^", "]", "-", "{", "}", "{2}", ",", "2", "|", "?", "*", "+", "\\", "\\b", "\\p{L}", "\\x61", "\\k<n>", "^", "$", ".", "#", " ", "a", "b");
        var texts = Gen.Elements("a", "b", "2", "{", "}", ",", "-", "]", " ", "aa").ArrayOf(8).Select(string.Concat);
        Prop.ForAll(signs.ArrayOf(8).Select(string.Concat).ToArbitrary(), texts.ToArbitrary(), (expression, text) =>
            !IsExpression(expression) || !Regex.IsMatch(text, expression) || new PatternEngine(expression).MayMatch(CharacterPairs.Of(text), text)).Check(PropertyConfig.Of(2_000));
    }

    private static bool IsExpression(string expression)
    {
        try
        {
            _ = new Regex(expression);
            return true;
        }
        catch (RegexParseException)
        {
            return false;
        }
    }

    [Fact]
    public void Of_SeveralInARow_AreAllRequired() =>
        Assert.Equal([" model", ", I", "\u0004As"], RequiredLiterals.Of(@"\bAs\w* (?:\w+ )?model\w?, I\b").Select(set => string.Join('|', set.Texts)));

    [Theory]
    [InlineData("so")]
    [InlineData("s.o")]
    [InlineData("[so].")]
    public void Of_PartsThatRepeatParts_StaysSmall(string part)
    {
        for (var depth = 0; depth < 50; depth++)
            part = $"(?:{part}){{4}}";
        Assert.All(RequiredLiterals.Of(part), set => Assert.All(set.Texts, text => Assert.InRange(text.Length, 1, 200)));
    }

    [Fact]
    public void Of_NestedBeyondReason_GivesUp() => Assert.Empty(RequiredLiterals.Of(new string('(', 100_000)));
}
