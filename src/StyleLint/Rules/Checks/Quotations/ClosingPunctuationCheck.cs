using System.Collections.Immutable;
using StyleLint.Rules.Yaml;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Quotations;

/// <summary>
/// Commas and full stops inside the closing mark in one place and outside in another. Only fragments count: a quoted sentence keeps its own stop
/// in every style. Captures: where it stands, where it should.
/// </summary>
/// <param name="inside">Where the style wants them; null for what the locale expects or, where that names no country, the majority of the article.</param>
internal sealed class ClosingPunctuationCheck(bool? inside) : ICheck
{
    private const string AgainstStyle = "style";

    public static ICheck Read(YamlMap map) => new ClosingPunctuationCheck(map.Choice("style", "consistent", "inside", "outside") switch
    {
        "inside" => true,
        "outside" => false,
        _ => null,
    });

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var closings = context.Regions
            .SelectMany(region => context.Tree.Quotations.PartsIn(region))
            .Where(part => !part.Closing.IsEmpty && IsFragment(part))
            .Select(part => (Part: part, Span: FindPoint(part)))
            .Where(closing => closing.Span is not null)
            .ToLookup(closing => closing.Span!.Value.Start < closing.Part.Closing.Start, closing => (closing.Part, Span: closing.Span!.Value));
        if ((inside ?? Expected(context.Tree.Locale)) is { } isExpected)
            return closings[!isExpected].Select(closing => Report(closing.Part, closing.Span, isExpected) with { MessageId = AgainstStyle });
        var wantsInside = closings[true].Count() >= closings[false].Count();
        var example = closings[wantsInside].FirstOrDefault();
        if (example.Part is null)
            return [];
        ImmutableArray<TextSpan> causes = [.. closings[wantsInside].Select(closing => closing.Part.Prose.ToSource(closing.Span))];
        return closings[!wantsInside].Select(closing => Report(closing.Part, closing.Span, wantsInside) with
        {
            Causes = causes,
            Related = [new RelatedFinding(example.Part.Prose, example.Span, "Here it is set the other way.")],
        });
    }

    /// <summary>American print sets them inside, British outside; elsewhere the article decides.</summary>
    private static bool? Expected(string locale) => Varieties.Of(locale) switch
    {
        Variety.American => true,
        Variety.British => false,
        _ => null,
    };

    private static Finding Report(QuotationPart part, TextSpan span, bool wantsInside)
    {
        var text = part.Prose.Text;
        var (mark, point) = (text.Substring(part.Closing), text[wantsInside ? span.End - 1 : span.Start]);
        var change = new TextChange(span, wantsInside ? point + mark : mark + point);
        return new Finding(part.Prose, span) { Captures = wantsInside ? ["outside", "inside"] : ["inside", "outside"], Suggestions = [change] };
    }

    private static bool IsFragment(QuotationPart part) =>
        part.Content is { IsEmpty: false } content && char.IsLower(part.Prose.Text[content.Start]);

    /// <summary>The closing mark with the comma or full stop right before or behind it; null where there is none, or both.</summary>
    private static TextSpan? FindPoint(QuotationPart part)
    {
        var text = part.Prose.Text;
        var (start, end) = (part.Closing.Start, part.Closing.End);
        var isInside = start > 0 && text[start - 1] is ',' or '.' && !(start > 1 && text[start - 2] == '.');
        var isOutside = end < text.Length && text[end] is ',' or '.' && !(end + 1 < text.Length && text[end + 1] == '.');
        return isInside == isOutside ? null : isInside ? new TextSpan(start - 1, end) : new TextSpan(start, end + 1);
    }
}
