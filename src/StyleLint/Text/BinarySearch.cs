namespace StyleLint.Text;

/// <summary>Searches what is in order, by halves.</summary>
internal static class BinarySearch
{
    /// <summary>Of so many, the index of the first that does not belong to the first part; their count where all do.</summary>
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
