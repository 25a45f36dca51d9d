using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Output;
using StyleLint.Rules;
using StyleLint.Rules.Yaml;
using StyleLint.Tests.Architecture;
using StyleLint.Text;

namespace StyleLint.Tests.Documentation;

/// <summary>What the documentation shows is what the program takes.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Snippets() => [.. RepositoryFiles.Below("docs/snippets", "*")];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_IsShownAsItIs(string path) =>
        Assert.Contains($"```yaml\n{RepositoryFiles.Read(path)}```\n", RepositoryFiles.Read("docs/github.md"), StringComparison.Ordinal);

    [Fact]
    public void Actions_OfOthers_ArePinnedByCommit()
    {
        var wrong =
            from path in RepositoryFiles.Below(".github", "*.yml").Append("action.yml")
            from Match use in Use().Matches(RepositoryFiles.Read(path))
            where !PinnedUse().IsMatch(use.Value)
            select $"{path}: {use.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Hook_TakesTheFilesThatAreArticles()
    {
        var files = HookFiles().Match(RepositoryFiles.Read(".pre-commit-hooks.yaml")).Groups[1].Value;
        Assert.Equal(DocumentReaders.Endings.Order(), files.Split('|').Select(ending => $".{ending}").Order());
    }

    [Fact]
    public void Action_InputsAndOutputs_AreDocumented()
    {
        var documented = RepositoryFiles.Read("docs/github.md");
        var names = ActionKey().Matches(RepositoryFiles.Read("action.yml").Split("runs:")[0]).Select(match => match.Groups[1].Value);
        Assert.All(names, name => Assert.Contains($"`{name}`", documented, StringComparison.Ordinal));
    }

    /// <summary>An input in a script could be a script.</summary>
    [Fact]
    public void Action_Scripts_SeeInputsOnlyInVariables() => Assert.DoesNotMatch(@"run: .*\$\{\{", RepositoryFiles.Read("action.yml"));

    [Fact]
    public void Action_Scripts_GetEveryVariableThatTheyRead()
    {
        var missing =
            from Match step in ActionStep().Matches(RepositoryFiles.Read("action.yml"))
            from Match variable in Variable().Matches(RepositoryFiles.Read(step.Groups["script"].Value))
            where !step.Value.Contains($" {variable.Groups[1].Value}: ", StringComparison.Ordinal)
            select $"{step.Groups["script"].Value}: {variable.Groups[1].Value}";
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/configuration.md")]
    public void Settings_Shown_AreRight(string path)
    {
        var text = YamlBlocks(path).First(block => block.StartsWith("root:", StringComparison.Ordinal));
        var faults = new List<Diagnostic>();
        SettingsFile.Read(new YamlFile(SourceText.From(text, path), EngineDiagnostics.InvalidSettings), Path.GetTempPath(), faults);
        Assert.Empty(faults.Select(fault => fault.Message));
    }

    [Fact]
    public void Rule_OfTheReadme_HoldsItsExamples()
    {
        var text = YamlBlocks("README.md").First(block => block.StartsWith("extends:", StringComparison.Ordinal) && block.Contains("examples:", StringComparison.Ordinal));
        var file = RuleFile.Load(SourceText.From(text, "README.md"), "House.Utilize");
        Assert.Empty(file.Diagnostics.Select(fault => fault.Message));
        Assert.All(file.Rule!.Examples, example =>
        {
            var result = ExampleRunner.Run(file.Rule, example);
            Assert.Equal(result.Expected, result.Actual);
        });
    }

    [Fact]
    public void Json_Shown_IsWhatIsWritten()
    {
        var shown = JsonBlock().Match(RepositoryFiles.Read("docs/output.md")).Groups[1].Value;
        var document = DocumentReaders.Read(SourceText.From("# Rates\n\nRose $ 3bn.\n", "news/rates.md"));
        var finding = Assert.Single(new Linter(RuleSet.Of(RulePack.BuiltIn.Rules.Where(rule => rule.Recommended))).Lint(document));
        using var written = new MemoryStream();
        var sink = OutputFormats.Find("json")!.Open(written, new OutputOptions());
        sink.Begin(new RunDescription("0.1.0", ProjectLinks.Home, []));
        sink.Write(finding);
        sink.End(new RunSummary { FileCount = 1, ExitCode = 1 }.Add(finding));
        Assert.Equal(JsonNode.Parse(shown)!.ToJsonString(), JsonNode.Parse(written.ToArray())!.ToJsonString());
    }

    /// <summary>README, CI and the tests agree that its first two blocks of shell are the commands.</summary>
    [Fact]
    public void Readme_HasTwoCommands()
    {
        var commands = ShellBlock().Matches(RepositoryFiles.Read("README.md")).Select(match => match.Groups[1].Value);
        Assert.Equal(["dotnet run --project src/StyleLint.Cli -- check samples\n", "dotnet test\n"], commands);
    }

    [Fact]
    public void Links_BetweenFiles_LeadSomewhere()
    {
        var broken =
            from path in RepositoryFiles.Below(".", "*.md")
            where !path.StartsWith("samples/", StringComparison.Ordinal) && !path.Contains(".verified.", StringComparison.Ordinal)
            from Match link in RelativeLink().Matches(FencedBlock().Replace(RepositoryFiles.Read(path), ""))
            let target = Path.Combine(RepositoryFiles.Root, Path.GetDirectoryName(path)!, link.Groups[1].Value)
            where !Path.Exists(target)
            select $"{path}: {link.Groups[1].Value}";
        Assert.Empty(broken);
    }

    /// <summary>What is shown as code links to nothing.</summary>
    [GeneratedRegex(@"^(`{3,})[^`\n]*\n.*?^\1$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();

    private static IEnumerable<string> YamlBlocks(string path) => YamlBlock().Matches(RepositoryFiles.Read(path)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^```yaml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();

    [GeneratedRegex(@"^```json\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"^  files: \\\.\((.*)\)\$$", RegexOptions.Multiline)]
    private static partial Regex HookFiles();

    [GeneratedRegex(@"uses: (?!\./).*")]
    private static partial Regex Use();

    [GeneratedRegex(@"@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedUse();

    [GeneratedRegex(@"ACTION_PATH/(?<script>[^""]+).*?(?=\n\n|\z)", RegexOptions.Singleline)]
    private static partial Regex ActionStep();

    /// <summary>Those of the runner are there for every step.</summary>
    [GeneratedRegex(@"\$\{?(?!GITHUB_|RUNNER_)([A-Z]\w+)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^  ([a-z-]+):$", RegexOptions.Multiline)]
    private static partial Regex ActionKey();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)#\s]+)")]
    private static partial Regex RelativeLink();
}
