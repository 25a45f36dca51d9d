using StyleLint.Rules.Patterns;

namespace StyleLint.Tests.Rules.Patterns;

public sealed class RequiredLiteralsTests
{
    [Theory]
    [InlineData(@"\bvery\b", "very")]
    [InlineData(@"(?m)\b(?:very|really|quite)\b", "quite very really")]
    [InlineData(@"\w+-based", "-based")]
    [InlineData(@"colou?r", "colo")]
    [InlineData(@"(?:ab){2,}cd", "abab")]
    [InlineData(@"x{2,5}", "xx")]
    [InlineData(@"\$\d+", "$")]
    [InlineData(@" [,;]", " , ;")]
    [InlineData(@" (,|;)", " , ;")]
    [InlineData(@"(?<=“)\w(?!very)", "“")]
    [InlineData(@"(?x: ve ry # comment
        )x", "veryx")]
    [InlineData(@"\u201Cso", "“so")]
    [InlineData(@"\w+|very", "")]
    [InlineData(@"[a-z]+", "")]
    [InlineData(@"(?:very)?", "")]
    [InlineData(@"(?(1)a|b)", "")]
    public void Of_IsInEveryMatch(string pattern, string expected) =>
        Assert.Equal(string.Concat(expected.Replace(" ", "").Order()), string.Concat(RequiredLiterals.Of(pattern).Take(1).SelectMany(set => set).Select(text => text.Replace(" ", "")).SelectMany(text => text).Order()));

    [Fact]
    public void Of_SeveralInARow_AreAllRequired() =>
        Assert.Equal(["model", ", I", "As"], RequiredLiterals.Of(@"\bAs\w* (?:\w+ )?model\w?, I\b").Select(Assert.Single));

    [Fact]
    public void Of_NestedBeyondReason_GivesUp() => Assert.Empty(RequiredLiterals.Of(new string('(', 100_000)));
}
