using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Quotations;

/// <summary>Straight and curly quotation marks and apostrophes in one article: the fewer are reported. Captures: the fewer, the majority.</summary>
internal sealed class MarkStyleCheck : ICheck
{
    private const string Straight = "straight";
    private const string Curly = "curly";

    public static ICheck Read(YamlMap map) => new MarkStyleCheck();

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var marks = context.Regions.SelectMany(region => MarksOf(context.Tree, region)).ToLookup(mark => mark.IsStraight);
        var straightAreFewer = marks[true].Count() <= marks[false].Count();
        var (fewer, majority) = straightAreFewer ? (Straight, Curly) : (Curly, Straight);
        if (marks[!straightAreFewer].FirstOrDefault() is not { } example)
            return [];
        ImmutableArray<TextSpan> causes = [.. marks[!straightAreFewer].Select(mark => mark.Prose.ToSource(mark.Span))];
        return marks[straightAreFewer].Select(mark => new Finding(mark.Prose, mark.Span)
        {
            Captures = [fewer, majority],
            Suggestions = [new TextChange(mark.Span, mark.Other)],
            Causes = causes,
            Related = [new RelatedFinding(example.Prose, example.Span, $"The article's marks are mostly {majority}, as here.")],
        });
    }

    private static IEnumerable<StyledMark> MarksOf(ProseTree tree, Prose prose)
    {
        foreach (var part in tree.Quotations.PartsIn(prose))
        {
            if (StyledMark.Of(prose, part.Opening, opens: true) is { } opening)
                yield return opening;
            if (StyledMark.Of(prose, part.Closing, opens: false) is { } closing)
                yield return closing;
        }
        var text = prose.Text;
        for (var at = text.IndexOfAny(['\'', '’'], 1); at > 0; at = text.IndexOfAny(['\'', '’'], at + 1))
        {
            var isApostrophe = at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
            if (isApostrophe && StyledMark.Of(prose, TextSpan.FromLength(at, 1), opens: false) is { } apostrophe)
                yield return apostrophe;
        }
    }

    /// <param name="Other">The mark that the other style draws in its place.</param>
    private sealed record StyledMark(Prose Prose, TextSpan Span, bool IsStraight, string Other)
    {
        /// <summary>Null for a mark of neither style.</summary>
        public static StyledMark? Of(Prose prose, TextSpan span, bool opens) => prose.Text.AsSpan(span) switch
        {
            "\"" => new(prose, span, true, opens ? "“" : "”"),
            "'" => new(prose, span, true, opens ? "‘" : "’"),
            "“" or "”" => new(prose, span, false, "\""),
            "‘" or "’" => new(prose, span, false, "'"),
            _ => null,
        };
    }
}
