using FsCheck;
using FsCheck.Fluent;
using StyleLint.Configuration.Vale;

namespace StyleLint.Tests.Configuration.Vale;

public sealed class SectionGlobTests
{
    [Theory]
    [InlineData("*", "a/b.md", true)]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "deep/down/a.md", true)]
    [InlineData("*.md", "a.mdx", false)]
    [InlineData("*.{md,txt}", "a/b.txt", true)]
    [InlineData("*.{md,{htm,html}}", "b.htm", true)]
    [InlineData("docs/*.md", "docs/a/b.md", true)]
    [InlineData("docs/*.md", "site/docs/b.md", false)]
    [InlineData("**/docs/*.md", "site/docs/b.md", true)]
    [InlineData("**/docs/*.md", "docs/b.md", true)]
    [InlineData("docs/**/*.md", "docs/a/b/c.md", true)]
    [InlineData("docs/**/a*.md", "docs/x/a/c.md", false)]
    [InlineData("docs/**", "docs/a/b.md", true)]
    [InlineData("./docs/*", "docs/a.md", true)]
    [InlineData("!old/*", "old/a.md", false)]
    [InlineData("!old/*", "new/a.md", true)]
    [InlineData("a?.md", "ab.md", true)]
    [InlineData("[ab].md", "b.md", true)]
    [InlineData("[!ab].md", "b.md", false)]
    [InlineData("[a-c].md", "b.md", true)]
    [InlineData(@"\*.md", "*.md", true)]
    [InlineData(@"\*.md", "a.md", false)]
    [InlineData("a+(b).md", "a+(b).md", true)]
    public void Matches_Globs_ReadAsInVale(string glob, string path, bool expected) => Assert.Equal(expected, SectionGlob.Parse(glob)!.Matches(path));

    [Theory]
    [InlineData("*.{md")]
    [InlineData("*.md}")]
    [InlineData("[a.md")]
    [InlineData("a].md")]
    [InlineData("[!].md")]
    [InlineData("[z-a].md")]
    public void Parse_BracketsWithoutTheirHalf_AreWrong(string glob) => Assert.Null(SectionGlob.Parse(glob));

    [Fact]
    public void Parse_PartsInAnyOrder_AreAGlobOrNone()
    {
        var globs = Gen.Elements("a", "*", "**", "/", "{", "}", "[", "]", "!", "^", "-", ",", "?", "\\", "(", ".md").ArrayOf(12).Select(string.Concat);
        Prop.ForAll(globs.ToArbitrary(), glob => Assert.NotEqual(true, SectionGlob.Parse($"x{glob}")?.Matches("docs/a.md"))).Check(PropertyConfig.Of(1_000));
    }

    [Fact]
    public void Parse_NestWithoutEnd_IsNoGlob() =>
        Assert.Null(SectionGlob.Parse(string.Concat(Enumerable.Repeat("{a,", 5_000)) + new string('}', 5_000)));
}
