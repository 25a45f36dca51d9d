using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.TokenPatterns;

/// <summary>
/// The places of a block that patterns report, less those that an exception overlaps and those with a word that markup sets off: such a
/// word is mentioned, not used.
/// </summary>
internal sealed class TokenPatternFinder
{
    private readonly Vocabulary _vocabulary = new();
    private readonly List<Group> _groups = [];
    private readonly TokenPatternSet _exceptions;
    private readonly TokenPatternSet _all;

    private TokenPatternFinder(YamlMap map)
    {
        var parser = new TokenPatternParser(_vocabulary, map.Faults);
        if (map.Map("classes") is { } classes)
        {
            foreach (var (name, _) in classes.Mapping.Entries)
                parser.AddClass(name.Value, classes.Scalars(name.Value));
        }
        if (map.Node("patterns") is YamlMapping && map.Map("patterns") is { } byMessage)
        {
            foreach (var (messageId, _) in byMessage.Mapping.Entries)
                _groups.Add(new Group(messageId.Value, ReadPatterns(byMessage, messageId.Value, parser)));
        }
        else
            _groups.Add(new Group(DiagnosticDescriptor.DefaultMessage, ReadPatterns(map, "patterns", parser)));
        _exceptions = ReadPatterns(map, "exceptions", parser);
        _all = new TokenPatternSet([.. _groups.SelectMany(group => group.Patterns.Patterns)], _vocabulary);
    }

    /// <summary>The keys of words without which an article has nothing for the patterns; none where it may have, whatever its words are.</summary>
    private uint[] Anchors => field ??= _all.FindAnchors();

    /// <summary>
    /// Takes <c>classes</c> (name: words), <c>patterns</c> (a list, or a map of lists by the message that they are reported with) and
    /// <c>exceptions</c> (a list). A pattern with a fault is left out.
    /// </summary>
    public static TokenPatternFinder Read(YamlMap map) => new(map);

    public IEnumerable<Finding> Find(CheckContext context)
    {
        if (Anchors.Length > 0 && !Array.Exists(Anchors, context.Words.MayHold))
            yield break;
        var (symbols, starts) = (Array.Empty<int>(), new List<int>());
        foreach (var (block, tokens) in context.Tokens)
        {
            if (symbols.Length < tokens.Length)
                symbols = new int[tokens.Length * 2];
            _vocabulary.FindSymbols(tokens, block.Prose.Text, symbols);
            _all.FindStarts(symbols.AsSpan(0, tokens.Length), starts);
            if (starts.Count == 0)
                continue;
            foreach (var finding in Find(block.Prose, tokens, symbols.AsSpan(0, tokens.Length), starts))
                yield return finding;
        }
    }

    private List<Finding> Find(Prose prose, Token[] tokens, ReadOnlySpan<int> symbols, List<int> starts)
    {
        List<Finding> findings = [];
        List<TextSpan>? silent = null;
        foreach (var (messageId, patterns) in _groups)
        {
            foreach (var span in patterns.Find(tokens, symbols, starts))
            {
                silent ??= FindSilent(prose, tokens, symbols);
                if (silent.Exists(span.OverlapsWith))
                    continue;
                silent.Add(span);
                findings.Add(new Finding(prose, span) { MessageId = messageId });
            }
        }
        return findings;
    }

    private TokenPatternSet ReadPatterns(YamlMap map, string key, TokenPatternParser parser) =>
        new([.. map.Scalars(key).Select(parser.Parse).OfType<TokenPattern>()], _vocabulary);

    /// <summary>The exceptions, and words of the vocabulary with markup before and behind.</summary>
    private List<TextSpan> FindSilent(Prose prose, Token[] tokens, ReadOnlySpan<int> symbols)
    {
        var starts = new List<int>();
        _exceptions.FindStarts(symbols, starts);
        var spans = _exceptions.Find(tokens, symbols, starts);
        for (var i = 0; i < tokens.Length; i++)
        {
            var span = tokens[i].Span;
            if (symbols[i] >= Symbols.FirstWord && span.Start > 0 && span.End < prose.Length
                && !prose.IsVerbatim(new TextSpan(span.Start - 1, span.End)) && !prose.IsVerbatim(new TextSpan(span.Start, span.End + 1)))
                spans.Add(span);
        }
        return spans;
    }

    private sealed record Group(string MessageId, TokenPatternSet Patterns);
}
