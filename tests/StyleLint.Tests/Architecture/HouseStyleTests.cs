using System.Text.RegularExpressions;
using StyleLint.Rules;

namespace StyleLint.Tests.Architecture;

public sealed partial class HouseStyleTests
{
    private const int MostLines = 400;

    private static IEnumerable<string> Code => new[] { "src", "tests", "benchmarks" }.SelectMany(folder => RepositoryFiles.Below(folder, "*.cs"));

    [Fact]
    public void Files_AreShort() => Assert.DoesNotContain(Code, path => RepositoryFiles.Read(path).Split('\n').Length > MostLines);

    [Fact]
    public void Files_HoldTheTypeTheyAreNamedFor()
    {
        var wrong =
            from path in RepositoryFiles.Below("src", "*.cs")
            let name = Path.GetFileNameWithoutExtension(path).Split('.')[0]
            where name is not ("Program" or "AssemblyInfo" or "GlobalUsings")
            where !Regex.IsMatch(RepositoryFiles.Read(path), $@"\b(?:class|struct|interface|enum|record|delegate [\w<>?\[\]]+)\s+{name}\b")
            select path;
        Assert.Empty(wrong);
    }

    [Fact]
    public void Code_HasNoNotesSkippedTestsOrStubs()
    {
        var wrong =
            from path in Code
            where !path.EndsWith($"{nameof(HouseStyleTests)}.cs", StringComparison.Ordinal)
            let match = Unfinished().Match(RepositoryFiles.Read(path))
            where match.Success
            select $"{path}: {match.Value}";
        Assert.Empty(wrong);
    }

    /// <summary>A pattern compiled at run time costs more than it saves here, and the native program cannot do it.</summary>
    [Fact]
    public void Patterns_AreNotCompiledAtRunTime() =>
        Assert.DoesNotContain(RepositoryFiles.Below("src", "*.cs"), path => RepositoryFiles.Read(path).Contains("RegexOptions.Compiled", StringComparison.Ordinal));

    [Fact]
    public void Rules_AreNamedByTheirFiles()
    {
        var files = RepositoryFiles.Below("rules", "*.yml").Select(path => path["rules/".Length..^".yml".Length].Replace('/', '.'));
        Assert.Equal(files, RulePack.BuiltIn.Rules.Select(rule => rule.Descriptor.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>A rule's file is its registration.</summary>
    [Fact]
    public void Rules_AreListedNowhere()
    {
        var ids = RulePack.BuiltIn.Rules.Select(rule => rule.Descriptor.Id).ToArray();
        var lists = RepositoryFiles.Below("src", "*.cs").Where(path => ids.Count(RepositoryFiles.Read(path).Contains) > 3);
        Assert.Empty(lists);
    }

    /// <summary>What followed them would not be read at a start.</summary>
    [Fact]
    public void Rules_EndWithTheirExamples()
    {
        var wrong = RepositoryFiles.Below("rules", "*.yml").Where(path => Keys().Matches(RepositoryFiles.Read(path))[^1].Value != "examples:");
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"^\w+:", RegexOptions.Multiline)]
    private static partial Regex Keys();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|\bXXX\b|Skip *= *""|Assert\.True\(true\)|NotImplementedException|Thread\.Sleep|Task\.Delay|#pragma warning disable|#region")]
    private static partial Regex Unfinished();
}
