using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Consistency;

/// <summary>
/// British and American spelling in one article: the rarer is reported, or, where the settings name a locale, the other. Names keep
/// theirs, so that only words in lower case count.
/// </summary>
internal sealed class VarietyCheck(SpellingTable table) : ICheck
{
    private const string AgainstLocale = "locale";

    public static ICheck Read(YamlMap map) => new VarietyCheck(SpellingTable.Read(map));

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var found = context.Regions.SelectMany(FindIn).ToLookup(f => f.Spelling.Side);
        return Varieties.Of(context.Tree.Locale) switch
        {
            Variety.American => AgainstTheLocale(found[SpellingSide.British].Concat(found[SpellingSide.Ise])),
            Variety.British => AgainstTheLocale(found[SpellingSide.American]).Concat(Compare(found, SpellingSide.Ise, SpellingSide.Ize)),
            _ => Compare(found, SpellingSide.British, SpellingSide.American).Concat(Compare(found, SpellingSide.Ise, SpellingSide.Ize)),
        };
    }

    private static IEnumerable<Finding> AgainstTheLocale(IEnumerable<Spelled> found) => found.Select(f => Report(f) with { MessageId = AgainstLocale });

    private static IEnumerable<Finding> Compare(ILookup<SpellingSide, Spelled> found, SpellingSide one, SpellingSide other)
    {
        var (minority, majority) = (found[one].ToList(), found[other].ToList());
        if (minority.Count == 0 || majority.Count == 0)
            return [];
        // Of two that are equally frequent, the one that comes second.
        if (minority.Count > majority.Count || (minority.Count == majority.Count && minority[0].Place < majority[0].Place))
            (minority, majority) = (majority, minority);
        var model = majority[0];
        ImmutableArray<TextSpan> causes = [.. majority.Select(f => f.Place)];
        return minority.Select(f => Report(f) with
        {
            Captures = [NameOf(f.Spelling.Side), NameOf(model.Spelling.Side), $"{minority.Count}", $"{majority.Count}"],
            Causes = causes,
            Related = [new RelatedFinding(model.Prose, model.Span, $"Here the spelling is {NameOf(model.Spelling.Side)}.")],
        });
    }

    private static Finding Report(Spelled found) => new(found.Prose, found.Span)
    {
        Captures = [NameOf(found.Spelling.Side)],
        Suggestions = [new TextChange(found.Span, found.Spelling.Other)],
    };

    private IEnumerable<Spelled> FindIn(Prose region)
    {
        var text = region.Text;
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsAsciiLetter(text[start]))
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var span = new TextSpan(start, end);
            if (char.IsAsciiLetterLower(text[start]) && !IsPartOfName(text, span) && table.Find(text.AsSpan(start, span.Length)) is { } spelling)
                yield return new Spelled(region, span, spelling);
            start = end;
        }
    }

    /// <summary>Of a host, a path, a mail address or an identifier.</summary>
    private static bool IsPartOfName(string text, TextSpan span) =>
        (span.Start > 0 && text[span.Start - 1] is '.' or '/' or '@' or '_' or '#' or '\\' or Prose.Opaque)
        || (span.End + 1 < text.Length && text[span.End] is '.' or '/' or '@' or '_' or '\\' or '(' && char.IsLetterOrDigit(text[span.End + 1]));

    private static string NameOf(SpellingSide side) => side switch
    {
        SpellingSide.Ise => "-ise",
        SpellingSide.Ize => "-ize",
        _ => side.ToString(),
    };

    private sealed record Spelled(Prose Prose, TextSpan Span, Spelling Spelling)
    {
        public TextSpan Place => Prose.ToSource(Span);
    }
}
