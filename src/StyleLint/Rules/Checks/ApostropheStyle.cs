namespace StyleLint.Rules.Checks;

/// <summary>How an article draws its apostrophes.</summary>
internal static class ApostropheStyle
{
    /// <summary>Whether it has one between letters from the keyboard and none that is curly.</summary>
    public static bool IsStraight(string source)
    {
        if (source.Contains('’'))
            return false;
        for (var i = source.IndexOf('\''); i >= 0 && i + 1 < source.Length; i = source.IndexOf('\'', i + 1))
        {
            if (i > 0 && char.IsLetter(source[i - 1]) && char.IsLetter(source[i + 1]))
                return true;
        }
        return false;
    }
}
