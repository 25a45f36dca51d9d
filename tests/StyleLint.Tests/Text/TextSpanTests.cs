using StyleLint.Text;

namespace StyleLint.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(2, 1)]
    public void Constructor_InvalidBounds_Throws(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Contains_IsHalfOpen()
    {
        var span = new TextSpan(2, 4);
        Assert.True(span.Contains(2));
        Assert.False(span.Contains(4));
        Assert.True(span.Contains(span));
    }

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(4, 6, false)]
    [InlineData(3, 3, false)]
    public void OverlapsWith_NeedsACommonCharacter(int start, int end, bool expected) =>
        Assert.Equal(expected, new TextSpan(2, 4).OverlapsWith(new TextSpan(start, end)));

    [Fact]
    public void CompareTo_OrdersByStartThenEnd() =>
        Assert.Equal([new(0, 1), new(0, 2), new(1, 1)], new TextSpan[] { new(1, 1), new(0, 2), new(0, 1) }.Order());
}
