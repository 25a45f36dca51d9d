using System.Text.RegularExpressions;
using StyleLint.Documents;

namespace StyleLint.Rules.Checks.Brackets;

/// <summary>
/// Pairs the brackets of one block and keeps those that stay alone. Round and square ones do not see each other. A bracket that may
/// be a smiley's mouth or belong to the label of a list, <c>a)</c>, takes part only where another lacks its partner.
/// </summary>
internal sealed partial class BracketPairs(Prose prose, int region)
{
    private readonly List<Bracket> _unclosed = [];
    private readonly List<Bracket> _unopened = [];

    public static (IReadOnlyList<Bracket> Unclosed, IReadOnlyList<Bracket> Unopened) Match(Prose prose, int region)
    {
        if (IsBalanced(prose.Text, '(', ')') && IsBalanced(prose.Text, '[', ']'))
            return ([], []);
        var pairs = new BracketPairs(prose, region);
        var doubtful = pairs.FindDoubtful();
        pairs.Match('(', ')', doubtful);
        pairs.Match('[', ']', doubtful);
        return (pairs._unclosed, pairs._unopened);
    }

    /// <summary>Whether every bracket has its partner even if none is doubtful.</summary>
    private static bool IsBalanced(ReadOnlySpan<char> text, char opening, char closing)
    {
        var depth = 0;
        for (var at = text.IndexOfAny(opening, closing); at >= 0 && depth >= 0; at = text.IndexOfAny(opening, closing))
        {
            depth += text[at] == opening ? 1 : -1;
            text = text[(at + 1)..];
        }
        return depth == 0;
    }

    private void Match(char opening, char closing, HashSet<int> doubtful)
    {
        var text = prose.Text;
        Stack<int> open = [], doubtfulOpen = [];
        List<int> doubtfulClosed = [];
        for (var i = text.AsSpan().IndexOfAny(opening, closing); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == opening)
                (doubtful.Contains(i) ? doubtfulOpen : open).Push(i);
            else if (text[i] != closing)
                continue;
            else if (doubtful.Contains(i))
                doubtfulClosed.Add(i);
            else if (!open.TryPop(out _) && !doubtfulOpen.TryPop(out _))
                _unopened.Add(new Bracket(prose, region, i));
        }
        foreach (var start in open)
        {
            var end = doubtfulClosed.FindLastIndex(i => i > start);
            if (end >= 0)
                doubtfulClosed.RemoveAt(end);
            else if (!IsCutOff(start))
                _unclosed.Add(new Bracket(prose, region, start));
        }
    }

    /// <summary>What ends in an ellipsis was cut short on purpose; a stage direction at the end of a line opens a bracket and closes none.</summary>
    private bool IsCutOff(int start)
    {
        var rest = prose.Text.AsSpan(start);
        return rest.TrimEnd().EndsWith("…") || rest.TrimEnd().EndsWith("...") || StageDirection().IsMatch(rest);
    }

    private HashSet<int> FindDoubtful()
    {
        var doubtful = new HashSet<int>();
        foreach (var match in Smiley().EnumerateMatches(prose.Text))
            Add(doubtful, match);
        foreach (var match in Interval().EnumerateMatches(prose.Text))
            Add(doubtful, match);
        var labels = Label().Matches(prose.Text);
        foreach (Match match in labels)
        {
            if (labels.Count > 1 || match.Groups["first"].Success)
                doubtful.Add(match.Index + match.Length - 1);
        }
        return doubtful;
    }

    private void Add(HashSet<int> doubtful, ValueMatch match)
    {
        for (var i = match.Index; i < match.Index + match.Length; i++)
        {
            if (prose.Text[i] is '(' or ')' or '[' or ']')
                doubtful.Add(i);
        }
    }

    [GeneratedRegex(@"[:;=]['’]?[-o^]?[()\[\]]|(?<=^|\s)[8xX]-?\)|[(\[][-o^]?[:;](?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Smiley();

    /// <summary>Half-open: <c>[0, 1)</c>, <c>(0, 1]</c>.</summary>
    [GeneratedRegex(@"\[\s?[-−+]?[\w.∞]+\s?[,;]\s?[-−+]?[\w.∞]+\s?\)|\(\s?[-−+]?[\w.∞]+\s?[,;]\s?[-−+]?[\w.∞]+\s?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Interval();

    /// <summary>The first in its line, or with others of its kind around it. The end of <c>see Figure 1)</c> is none.</summary>
    [GeneratedRegex(
        @"(?:(?<first>^)|(?<=[\s—–])(?<![\p{Ll},;]\s\p{Lu}\p{L}*\.?\s))[""“'‘]?(?:\d{1,2}|\p{L}|[ivx]{1,5})[.']?\)(?=\s)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\[_?(?:Exit|Exeunt|Enter|Re-enter|Aside|Dies|Sings)\b", RegexOptions.CultureInvariant)]
    private static partial Regex StageDirection();
}
