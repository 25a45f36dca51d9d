namespace StyleLint.Rules.Checks.Metrics;

/// <summary>Counts the syllables of English words by their spelling: groups of vowels, but for those that are not spoken.</summary>
internal static class Syllables
{
    private const string Vowels = "aeiouy";

    public static int Count(string word)
    {
        var letters = new string([.. word.Where(char.IsLetter)]).ToLowerInvariant();
        var count = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var startsGroup = IsVowel(letters, i) && !IsVowel(letters, i - 1);
            var splitsGroup = i > 0 && letters.AsSpan(i - 1, 2) is "ia" or "io" or "eo" or "ua" && i + 1 < letters.Length && !HasHiss(letters, i - 2);
            if (startsGroup || splitsGroup)
                count++;
        }
        return Math.Max(1, count - (HasSilentEnding(letters) ? 1 : 0));
    }

    /// <summary>The i of -tion, -cial, -sion belongs to the consonant.</summary>
    private static bool HasHiss(string letters, int at) => at >= 0 && letters[at] is 't' or 'c' or 's' or 'g';

    /// <summary>make, makes, walked; but not table, wanted, boxes.</summary>
    private static bool HasSilentEnding(string letters)
    {
        if (letters.Length < 4)
            return false;
        return letters[^1] switch
        {
            'e' => !IsVowel(letters, letters.Length - 2) && !(letters[^2] == 'l' && !IsVowel(letters, letters.Length - 3)),
            's' => letters[^2] == 'e' && !IsVowel(letters, letters.Length - 3) && letters[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h'),
            'd' => letters[^2] == 'e' && !IsVowel(letters, letters.Length - 3) && letters[^3] is not ('t' or 'd'),
            _ => false,
        };
    }

    private static bool IsVowel(string letters, int at) => at >= 0 && Vowels.Contains(letters[at]);
}
