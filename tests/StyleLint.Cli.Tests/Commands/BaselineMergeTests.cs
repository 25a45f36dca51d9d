namespace StyleLint.Cli.Tests.Commands;

/// <summary>Two branches that both change the baseline.</summary>
public sealed class BaselineMergeTests : IDisposable
{
    private const string Baseline = "known.baseline";

    private readonly Cli _cli = new();
    private readonly GitRepository _git;

    public BaselineMergeTests() => _git = new GitRepository(_cli.Folder);

    [Fact]
    public void Merge_BranchesThatRepairAndAdd_NeedsNoHand()
    {
        var slips = Enumerable.Range(0, 40).Select(i => $"Slip number {i} , here.\n\n").ToArray();
        _cli.Write("a.md", string.Concat(slips));
        MergeTwoBranches(
            () => _cli.Write("a.md", string.Concat(slips[..^1])),
            () => _cli.Write("b.md", "Another slip , here.\n"));

        Assert.Equal("40 known, 0 new, 0 repaired.\n", _cli.Run("baseline", "check", Baseline).Output);
    }

    /// <summary>The lines of two branches that start from none are neighbours, which git joins only where it is told to.</summary>
    [Fact]
    public void Merge_EmptyBaselineAndUnion_KeepsBoth()
    {
        _cli.Write(".gitattributes", $"{Baseline} merge=union\n");
        MergeTwoBranches(
            () => _cli.Write("a.md", "A slip , here.\n"),
            () => _cli.Write("b.md", "Another slip , here.\n"));

        Assert.Equal("2 known, 0 new, 0 repaired.\n", _cli.Run("baseline", "check", Baseline).Output);
    }

    public void Dispose() => _cli.Dispose();

    private void MergeTwoBranches(params Action[] changes)
    {
        _cli.Run("baseline", "create", Baseline);
        _git.Commit();
        foreach (var (index, change) in changes.Index())
        {
            _git.Run("checkout", "--quiet", "-b", $"topic-{index}", "main");
            change();
            _cli.Run("baseline", "update", Baseline);
            _git.Commit();
        }
        _git.Run("merge", "--quiet", "--no-edit", "topic-0");
    }
}
