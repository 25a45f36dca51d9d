using System.Collections.Immutable;
using System.Text;
using StyleLint.Documents;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Checks;

/// <summary>
/// Something that stands too often, or not often enough, in one region. What stands nowhere is missing once: a heading that should be there is not
/// one that every heading should be.
/// </summary>
internal sealed class OccurrenceCheck(Pattern token, int? min, int? max) : ICheck
{
    public static ICheck? Read(YamlMap map)
    {
        var token = PatternCompiler.Read(map, "token", map.Bool("ignorecase"));
        var min = map.Has("min") ? map.Int("min") : default(int?);
        var max = map.Has("max") ? map.Int("max") : default(int?);
        if (min is null && max is null)
            map.Faults.Add(map.Mapping.Report("'min' or 'max' must say how often."));
        return token is null ? null : new OccurrenceCheck(token, min, max);
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var isAnywhere = false;
        foreach (var region in context.Regions)
        {
            var spans = token.FindAll(region);
            var count = region.Text.Contains(Prose.Opaque) ? token.FindAll(AsLongAsWritten(region)).Length : spans.Length;
            isAnywhere |= count > 0;
            if (count > max || (count > 0 && count < min))
                yield return new Finding(region, FirstOfProse(region.Text, spans)) { Captures = [$"{count}"] };
        }
        if (min > 0 && !isAnywhere && !context.Regions.IsEmpty)
            yield return new Finding(context.Regions[0], default) { Captures = ["0"] };
    }

    /// <summary>The first that is not code and the like alone.</summary>
    private static TextSpan FirstOfProse(string text, ImmutableArray<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            if (text.AsSpan(span).ContainsAnyExcept(Prose.Opaque, ' '))
                return span;
        }
        return spans.FirstOrDefault();
    }

    /// <summary>The text with code and the like as many characters long as the reader sees, so that a heading's length can be told.</summary>
    private static string AsLongAsWritten(Prose region)
    {
        var text = new StringBuilder();
        for (var i = 0; i < region.Length; i++)
        {
            var length = region.Text[i] == Prose.Opaque ? WrittenLength(region.SourceOf(new TextSpan(i, i + 1))) : 1;
            text.Append(region.Text[i], length);
        }
        return text.ToString();
    }

    /// <summary>In characters, without the markup around; 1 for an image.</summary>
    private static int WrittenLength(ReadOnlySpan<char> source)
    {
        if (source is ['!', ..])
            return 1;
        var length = 0;
        var isInTag = false;
        foreach (var c in source.Trim('`'))
        {
            isInTag |= c == '<' && source[0] == '<';
            length += isInTag ? 0 : 1;
            isInTag &= c != '>';
        }
        return Math.Max(1, length);
    }
}
