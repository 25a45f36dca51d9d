namespace StyleLint.Rules.Checks;

/// <summary>
/// Tells <c>fs.Stats</c>, a member of a module, from a sentence that begins without a space: the article joins the same word by a stop elsewhere, too.
/// </summary>
internal static class ModuleMember
{
    public static bool Is(Finding finding)
    {
        if (!finding.Match.StartsWith('.'))
            return false;
        var before = finding.Prose.Text.AsSpan(0, finding.Span.Start);
        var word = before[(before.LastIndexOfAnyExceptInRange('a', 'z') + 1)..];
        var at = finding.Prose.ToSource(finding.Span).Start;
        return word.Length > 0 && IsJoinedElsewhere(finding.Prose.Source.Text, $"{word}.", at);
    }

    /// <param name="at">Where the stop in question stands.</param>
    private static bool IsJoinedElsewhere(string source, string prefix, int at)
    {
        for (var i = source.IndexOf(prefix, StringComparison.Ordinal); i >= 0; i = source.IndexOf(prefix, i + 1, StringComparison.Ordinal))
        {
            var end = i + prefix.Length;
            var isWhole = i == 0 || !char.IsLetterOrDigit(source[i - 1]);
            if (isWhole && end - 1 != at && end < source.Length && char.IsAsciiLetter(source[end]))
                return true;
        }
        return false;
    }
}
