using System.Text;

namespace StyleLint.Tests.Rules.Checks.Residue;

public sealed class MojibakeCheckTests
{
    private const string Rule = "extends: mojibake\nmessage: Lost.\n";

    [Theory]
    [InlineData("It’s “so” – café, naïve, Łódź… €5 🎉")]
    [InlineData("São Paulo, Zürich, Málaga, Dáil")]
    [InlineData("Größe, señor, façade, Œuvre, «là», ½ °C")]
    public void Fix_OfMisreadText_GivesTheText(string text)
    {
        var misread = string.Concat(Encoding.UTF8.GetBytes(text).Select(Windows1252));
        Assert.Equal(text, RuleTester.Fix(Rule, misread));
    }

    [Theory]
    [InlineData("MAÇÃ”, IRMÃ… and NÃO")]
    [InlineData("Å“ and Ä, château, naïve, “café”, ærø, ð")]
    [InlineData("You see “â€™” there, or (Ã©).")]
    public void WordsOfOtherLanguages_AreNoFindings(string text) => RuleTester.Verify(Rule, text);

    [Fact]
    public void LostCharacter_HasNoFix() => Assert.Empty(Assert.Single(RuleTester.Find(Rule, "It\uFFFDs late.")).Suggestions);

    /// <summary>As the byte looks to a program that takes it for Windows-1252; the test knows the table by its range from 80 to 9F.</summary>
    private static char Windows1252(byte b) =>
        b is >= 0x80 and <= 0x9F ? "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"[b - 0x80] : (char)b;
}
