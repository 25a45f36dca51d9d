namespace StyleLint.Cli.Tests.Commands.Fixing;

public sealed class FixInteractiveTests : IDisposable
{
    private readonly Cli _cli = new();

    public FixInteractiveTests()
    {
        _cli.Write("style-lint.yml", "root: true\nextends: [house]\n");
        _cli.Write("house/House/Utilize.yml", Rule("utilize: use|employ", "safe"));
        _cli.Write("house/House/Leverage.yml", Rule("leverage: use", "unsafe"));
    }

    [Fact]
    public void Ask_ShowsTheLineAndTheChoices()
    {
        _cli.Write("a.md", "First.\nWe utilize it.\n");
        var result = _cli.RunWithInput("", "fix", "-i", "--quiet");
        Assert.Equal(
            """

            a.md:2:4: warning: Write 'use' or 'employ', not 'utilize'. House.Utilize
                2 | We utilize it.
                  |    ^^^^^^^
              1: Replace 'utilize' with 'use'.
              2: Replace 'utilize' with 'employ'.
              1 to 2 do it; e edit; s skip; r skip all of House.Utilize; i ignore it here, with a reason; q quit > 
            Repaired 0 and silenced 0.

            """,
            result.Output,
            ignoreLineEndingDifferences: true);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("2\nq\n", "We employ it, utilize it, leverage it.\n")]
    [InlineData("1\n1\n1\n", "We use it, use it, use it.\n")]
    [InlineData("s\n2\nq\n", "We utilize it, employ it, leverage it.\n")]
    [InlineData("r\n1\n", "We utilize it, utilize it, use it.\n")]
    [InlineData("e\ntake\ne\n\ns\ns\n", "We take it, utilize it, leverage it.\n")]
    [InlineData("9\nwhat\n1\n", "We use it, utilize it, leverage it.\n")]
    [InlineData("1", "We use it, utilize it, leverage it.\n")]
    public void Answer_IsDone(string answers, string expected) => Assert.Equal(expected, Answer("a.md", "We utilize it, utilize it, leverage it.\n", answers));

    [Theory]
    [InlineData("a.md", "We utilize it.\n", "<!-- style-lint-disable-next-line House.Utilize -- his word -->\nWe utilize it.\n")]
    [InlineData("a.md", "We\r\nutilize it.\r\n", "We<!-- style-lint-disable-next-line House.Utilize -- his word -->\r\nutilize it.\r\n")]
    [InlineData("a.md", "* One\n* We utilize it.\n", "* One<!-- style-lint-disable-next-line House.Utilize -- his word -->\n* We utilize it.\n")]
    [InlineData("a.md", "> We utilize it.\n", "<!-- style-lint-disable-next-line House.Utilize -- his word -->\n> We utilize it.\n")]
    [InlineData("a.mdx", "We utilize it.\n", "{/* style-lint-disable-next-line House.Utilize -- his word */}\nWe utilize it.\n")]
    [InlineData("a.html", "<p>We\nutilize it.</p>\n", "<p>We<!-- style-lint-disable-next-line House.Utilize -- his word -->\nutilize it.</p>\n")]
    public void Suppress_WritesAComment(string name, string text, string expected)
    {
        Assert.Equal(expected, Answer(name, text, "i\nhis  word\n"));
        Assert.Equal(0, _cli.Run("check", "--min-level", "warning", "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void Suppress_PlainText_IsNotOffered()
    {
        _cli.Write("a.txt", "We utilize it.\n");
        Assert.DoesNotContain("ignore", _cli.RunWithInput("i\nq\n", "fix", "-i").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suppress_WithoutAReason_AsksAgain() => Assert.Equal("We use it.\n", Answer("a.md", "We utilize it.\n", "i\n\n1\n"));

    [Fact]
    public void Answers_ForSeveralFiles_AreKeptUpToTheLast()
    {
        _cli.Write("a.md", "We utilize it.\n");
        _cli.Write("b.md", "We utilize it. We leverage it.\n");
        var result = _cli.RunWithInput("1\n2\nq\n", "fix", "--interactive");
        Assert.Equal("We use it.\n", _cli.Read("a.md"));
        Assert.Equal("We employ it. We leverage it.\n", _cli.Read("b.md"));
        Assert.EndsWith("Repaired 2 and silenced 0.\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--diff")]
    [InlineData("--check")]
    [InlineData("-")]
    public void Interactive_WithoutFilesToWrite_IsRefused(string with) => Assert.Equal(2, _cli.Run("fix", "-i", with).ExitCode);

    public void Dispose() => _cli.Dispose();

    private string Answer(string name, string text, string answers)
    {
        _cli.Write(name, text);
        Assert.Equal(0, _cli.RunWithInput(answers, "fix", "-i").ExitCode);
        return _cli.Read(name);
    }

    private static string Rule(string swap, string safety) =>
        $"extends: substitution\nmessage: \"Write '%s', not '%s'.\"\nlevel: warning\naction: {{ name: replace, safety: {safety} }}\nswap: {{ \"{swap.Replace(": ", "\": \"", StringComparison.Ordinal)}\" }}\n";
}
