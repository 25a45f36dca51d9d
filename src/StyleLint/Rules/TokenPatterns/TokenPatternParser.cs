using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>
/// Reads the notation of a pattern, whose items stand apart: <c>word</c>, <c>&lt;class&gt;</c>, alternatives <c>a/b</c>, anything but
/// these <c>~a/b</c>, a mark as it is (<c>“</c> and <c>”</c> for every opening and closing mark, <c>$</c> for the edge of a block),
/// <c>_</c> for a space before the mark that follows, <c>^</c> where the next begins a sentence, <c>[| … |]</c> around what is reported.
/// </summary>
/// <param name="vocabulary">Takes up the words that are read.</param>
internal sealed class TokenPatternParser(Vocabulary vocabulary, ICollection<Diagnostic> faults)
{
    private readonly Dictionary<string, int[]> _classes = [];

    /// <param name="members">Words, marks, and classes added before.</param>
    public void AddClass(string name, IEnumerable<YamlScalar> members)
    {
        var symbols = new List<int>();
        foreach (var member in members)
            symbols.AddRange(ReadAlternative(member, member.Value));
        _classes[name] = [.. symbols];
    }

    /// <summary>Null where the pattern reports nothing, which is a fault, as is a class that does not exist.</summary>
    public TokenPattern? Parse(YamlScalar pattern)
    {
        var items = ImmutableArray.CreateBuilder<PatternItem>();
        int? from = null, to = null;
        var (needsSpace, needsStart) = (false, false);
        foreach (var part in pattern.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case "[|":
                    from = items.Count;
                    break;
                case "|]":
                    to = items.Count;
                    break;
                case "_":
                    needsSpace = true;
                    break;
                case "^":
                    needsStart = true;
                    break;
                default:
                    var isNegated = part.Length > 1 && part[0] == '~';
                    items.Add(new PatternItem(ReadAlternatives(pattern, isNegated ? part[1..] : part), isNegated, needsSpace, needsStart));
                    (needsSpace, needsStart) = (false, false);
                    break;
            }
        }
        var (start, end) = (from ?? 0, to ?? items.Count);
        if (start < end)
            return new TokenPattern(items.ToImmutable(), start, end);
        faults.Add(pattern.Report($"the pattern '{pattern.Value}' reports nothing."));
        return null;
    }

    private int[] ReadAlternatives(YamlScalar pattern, string part)
    {
        var symbols = new List<int>();
        foreach (var name in part.Split('/', StringSplitOptions.RemoveEmptyEntries))
            symbols.AddRange(ReadAlternative(pattern, name));
        return [.. symbols];
    }

    private int[] ReadAlternative(YamlScalar pattern, string name)
    {
        if (name.Length == 1 && Symbols.FindMark(name[0]) is { } mark)
            return [mark];
        if (name is not ['<', .. var inner, '>'])
            return [vocabulary.Add(name)];
        if (Symbols.FindClass(inner) is { } symbol)
            return [symbol];
        if (_classes.TryGetValue(inner, out var symbols))
            return symbols;
        faults.Add(pattern.Report($"there is no class '{inner}'.{NearestWord.Hint(inner, _classes.Keys)}"));
        return [];
    }
}
