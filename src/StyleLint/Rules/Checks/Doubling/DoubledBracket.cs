using StyleLint.Text;

namespace StyleLint.Rules.Checks.Doubling;

/// <summary>Finds a bracket that stands twice: <c>(34) (34)</c>.</summary>
internal static class DoubledBracket
{
    private const int Longest = 60;

    /// <summary>What is shorter is a label: (a) (a).</summary>
    private const int Shortest = 4;

    private const string Between = ") (";

    /// <summary>The second one with the space before it, whose first word starts at <paramref name="wordStart"/>; null where it is no such bracket.</summary>
    public static TextSpan? Find(string text, int wordStart)
    {
        if (!text.AsSpan(0, wordStart).EndsWith(Between))
            return null;
        var open = wordStart - 1;
        var length = text.AsSpan(open, Math.Min(Longest, text.Length - open)).IndexOf(')') + 1;
        var first = open - 1 - length;
        var isSame = length >= Shortest && first >= 0 && text.AsSpan(first, length).SequenceEqual(text.AsSpan(open, length));
        return isSame ? new TextSpan(open - 1, open + length) : null;
    }
}
