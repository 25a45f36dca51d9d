using StyleLint.Text;

namespace StyleLint.Tests.Text;

public sealed class BinarySearchTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(7, 0)]
    [InlineData(7, 3)]
    [InlineData(8, 7)]
    [InlineData(8, 8)]
    public void PartitionPoint_IsBehindTheFirstPart(int count, int expected) =>
        Assert.Equal(expected, BinarySearch.PartitionPoint(count, index => index < expected));
}
