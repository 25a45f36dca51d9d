using StyleLint.Rules.Patterns;

namespace StyleLint.Tests.Rules.Patterns;

public sealed class TokenSyntaxTests
{
    [Theory]
    [InlineData("in order to", true)]
    [InlineData(@"a(?: large)? number\)", true)]
    [InlineData("[(]x[])]", true)]
    [InlineData("[^]]", true)]
    [InlineData("(?i:word)", true)]
    [InlineData("(foo", false)]
    [InlineData("bar)", false)]
    [InlineData("[abc", false)]
    [InlineData(@"(\w) \1", false)]
    [InlineData("(?i)word", false)]
    [InlineData(@"word\", false)]
    public void IsSelfContained_Token_MeansTheSameAlone(string token, bool expected) =>
        Assert.Equal(expected, TokenSyntax.IsSelfContained(token));
}
