using System.Collections.Immutable;
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
    private readonly Tokenizer _tokenizer;
    private readonly ImmutableArray<(string MessageId, TokenPatternSet Patterns)> _groups;
    private readonly TokenPatternSet _exceptions;

    private TokenPatternFinder(
        Vocabulary vocabulary, ImmutableArray<(string MessageId, ImmutableArray<TokenPattern> Patterns)> groups, ImmutableArray<TokenPattern> exceptions)
    {
        _tokenizer = new Tokenizer(vocabulary);
        _groups = [.. groups.Select(group => (group.MessageId, new TokenPatternSet(group.Patterns, vocabulary.Count)))];
        _exceptions = new TokenPatternSet(exceptions, vocabulary.Count);
    }

    /// <summary>
    /// Takes <c>classes</c> (name: words), <c>patterns</c> (a list, or a map of lists by the message that they are reported with) and
    /// <c>exceptions</c> (a list). A pattern with a fault is left out.
    /// </summary>
    public static TokenPatternFinder Read(YamlMap map)
    {
        var vocabulary = new Vocabulary();
        var parser = new TokenPatternParser(vocabulary, map.Faults);
        if (map.Map("classes") is { } classes)
        {
            foreach (var (name, _) in classes.Mapping.Entries)
                parser.AddClass(name.Value, classes.Scalars(name.Value));
        }
        var byMessage = map.Node("patterns") is YamlMapping ? map.Map("patterns") : null;
        ImmutableArray<(string, ImmutableArray<TokenPattern>)> groups = byMessage is null
            ? [(DiagnosticDescriptor.DefaultMessage, ReadPatterns(map, "patterns", parser))]
            : [.. byMessage.Mapping.Entries.Select(entry => (entry.Key.Value, ReadPatterns(byMessage, entry.Key.Value, parser)))];
        return new TokenPatternFinder(vocabulary, groups, ReadPatterns(map, "exceptions", parser));
    }

    public IEnumerable<Finding> Find(CheckContext context)
    {
        var tokens = new List<Token>();
        foreach (var block in context.Blocks)
        {
            _tokenizer.Read(block, context.Tree.Quotations, tokens);
            List<TextSpan>? silent = null;
            foreach (var (messageId, patterns) in _groups)
            {
                foreach (var span in patterns.Find(tokens))
                {
                    silent ??= [.. _exceptions.Find(tokens), .. SetOff(block.Prose, tokens)];
                    if (silent.Exists(span.OverlapsWith))
                        continue;
                    silent.Add(span);
                    yield return new Finding(block.Prose, span) { MessageId = messageId };
                }
            }
        }
    }

    private static ImmutableArray<TokenPattern> ReadPatterns(YamlMap map, string key, TokenPatternParser parser) =>
        [.. map.Scalars(key).Select(parser.Parse).OfType<TokenPattern>()];

    /// <summary>Words with markup before and behind.</summary>
    private static IEnumerable<TextSpan> SetOff(Prose prose, List<Token> tokens) =>
        from token in tokens
        let span = token.Span
        where token.Symbol >= Symbols.FirstWord && span.Start > 0 && span.End < prose.Length
            && !prose.IsVerbatim(new TextSpan(span.Start - 1, span.End)) && !prose.IsVerbatim(new TextSpan(span.Start, span.End + 1))
        select span;
}
