using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>Reads the scopes of a rule file.</summary>
internal static class ScopeReader
{
    private static readonly string[] _known =
    [
        "text", "paragraph", "sentence", "summary", "raw", "heading", "h1", "h2", "h3", "h4", "h5", "h6", "list", "blockquote", "table", "header",
        "cell", "caption", "figure", "footnote", "frontmatter", "attr", "alt", "title", .. InlineScope.Words, "md", "html", "txt", "rst", "adoc", "org", "mdx", "xml",
    ];

    /// <summary>What another tool knows and this one does not see as a region of its own.</summary>
    private static readonly string[] _unsupported = ["meta", "comment", "class", "line", "block", "doc"];

    /// <summary>
    /// The scope of a rule, or null where it is wrong, which is reported, or where all it names is unsupported, which
    /// <paramref name="unsupported"/> then tells.
    /// </summary>
    public static Scope? Read(YamlMap map, string fallback, out string? unsupported)
    {
        unsupported = null;
        var selectors = new List<Scope.Selector>();
        var scopes = map.Scalars("scope");
        if (scopes.IsEmpty)
            return Scope.Of([Parse(fallback)]);
        foreach (var scope in scopes)
        {
            if (IsIncomplete(scope.Value))
                map.Faults.Add(scope.Report($"the scope '{scope.Value}' lacks a word."));
            else if (NamesUnsupported(scope.Value))
                unsupported = scope.Value;
            else if (Misspelled(scope.Value) is { } word)
                map.Faults.Add(scope.Report($"there is no scope '{word}'.{NearestWord.Hint(word, _known)}"));
            else if (WordsOf(scope.Value).Any(IsUnknown))
                unsupported = scope.Value;
            else
                selectors.Add(Parse(scope.Value));
        }
        return selectors.Count == 0 ? null : Scope.Of(selectors);
    }

    private static bool IsIncomplete(string scope) => scope.Split('&').Any(term => term.Trim(['~', '!', '.', ' ']).Length == 0);

    private static Scope.Selector Parse(string scope)
    {
        Scope.Term[] terms = [.. Terms(scope)];
        var parts = terms.Where(term => !term.IsNegated).SelectMany(term => term.Parts).ToHashSet();
        var unit = parts.Contains("raw") ? RegionUnit.Raw
            : parts.Contains("summary") ? RegionUnit.Summary
            : parts.Overlaps(InlineScope.Words) ? RegionUnit.Inline
            : parts.Contains("sentence") ? RegionUnit.Sentence
            : RegionUnit.Block;
        return new Scope.Selector(unit, [.. terms]);
    }

    private static IEnumerable<Scope.Term> Terms(string scope)
    {
        foreach (var word in scope.Split('&', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var isNegated = word[0] is '~' or '!';
            yield return new Scope.Term([.. word.TrimStart('~', '!', ' ').Split('.', StringSplitOptions.RemoveEmptyEntries)], isNegated);
        }
    }

    private static bool NamesUnsupported(string scope) =>
        WordsOf(scope).Any(part => _unsupported.Any(word => part == word || part.StartsWith(word + "(", StringComparison.Ordinal)));

    /// <summary>Without those that are negated: not to look at what is never looked at is easily done.</summary>
    private static IEnumerable<string> WordsOf(string scope) =>
        Terms(scope).Where(term => !term.IsNegated).SelectMany(CheckedParts);

    /// <summary>What stands behind <c>frontmatter</c> is a key, and any word may be one.</summary>
    private static IEnumerable<string> CheckedParts(Scope.Term term) => term.Parts.Contains("frontmatter") ? [] : term.Parts;

    private static bool IsUnknown(string part) => !_known.Contains(part);

    /// <summary>A word that is like none of ours may be one that another tool's project has defined.</summary>
    private static string? Misspelled(string scope) =>
        Terms(scope).SelectMany(CheckedParts)
            .FirstOrDefault(part => IsUnknown(part) && !_unsupported.Contains(part) && NearestWord.Hint(part, _known).Length > 0);
}
