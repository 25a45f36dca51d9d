using System.Collections.Immutable;
using StyleLint.Analysis.Files;

namespace StyleLint.Tests.Analysis.Files;

public sealed class ShardTests
{
    private static readonly ImmutableArray<string> _paths = [.. Enumerable.Range(0, 100).Select(i => $"{i:00}.md")];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(200)]
    public void Select_AllParts_AreEveryFileOnce(int count)
    {
        var parts = Enumerable.Range(1, count).SelectMany(number => Select(number, count));

        Assert.Equal(_paths, parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Select_Parts_AreEven()
    {
        var sizes = Enumerable.Range(1, 8).Select(number => Select(number, 8).Sum(SizeOf)).ToList();

        Assert.True(sizes.Max() - sizes.Min() <= _paths.Max(SizeOf), $"{sizes.Min()} to {sizes.Max()}");
    }

    [Fact]
    public void Select_OtherOrderOfFiles_GivesTheSamePart() =>
        Assert.Equal(Select(2, 3), new Shard(2, 3).Select([.. _paths.Reverse()], path => path, SizeOf).Reverse());

    [Theory]
    [InlineData("3/8", true)]
    [InlineData("0/8", false)]
    [InlineData("9/8", false)]
    [InlineData("3", false)]
    [InlineData("a/b", false)]
    public void Parse_NumberAndCount_Only(string text, bool expected) => Assert.Equal(expected, Shard.Parse(text) is not null);

    private static ImmutableArray<string> Select(int number, int count) => new Shard(number, count).Select(_paths, path => path, SizeOf);

    private static long SizeOf(string path) => (path[0] - '0') * (path[1] - '0') * 100;
}
