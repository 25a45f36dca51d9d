namespace StyleLint.Text;

/// <summary>Searches ordered items by halving.</summary>
internal static class BinarySearch
{
    /// <summary>The index of the first item that is not in the first part; the count of items where all are.</summary>
    /// <param name="isInFirstPart">By index, from 0: true for some, or none, and false for all behind them.</param>
    public static int PartitionPoint(int count, Func<int, bool> isInFirstPart)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isInFirstPart(middle))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
