using StyleLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StyleLint.Documents.Markdown;

/// <summary>Reads the strings at the top level of YAML front matter.</summary>
internal static class YamlFields
{
    /// <summary>What comes before a fault is read; the fault itself is the site generator's to report.</summary>
    public static void Read(DocumentBuilder document, TextSpan body)
    {
        var parser = new Parser(new StringReader(document.Source.ToString(body)));
        try
        {
            Read(document, parser, body);
        }
        catch (YamlException)
        {
        }
    }

    private static void Read(DocumentBuilder document, Parser parser, TextSpan body)
    {
        string? key = null;
        for (var depth = 0; parser.MoveNext();)
        {
            var current = parser.Current!;
            if (depth == 1 && key is null && current is Scalar name)
                key = name.Value;
            else if (depth == 1 && key is not null && current is Scalar value)
            {
                AddField(document, key, value, body);
                key = null;
            }
            else if (current is MappingStart or SequenceStart)
                depth++;
            else if (current is MappingEnd or SequenceEnd && --depth == 1)
                key = null;
            else if (depth == 1 && current is AnchorAlias)
                key = null;
        }
    }

    private static void AddField(DocumentBuilder document, string key, Scalar value, TextSpan body)
    {
        var start = body.Start + (int)value.Start.Index;
        var end = Math.Min(body.End, body.Start + (int)value.End.Index);
        var isQuoted = value.Style is YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted;
        if (isQuoted)
            (start, end) = (start + 1, end - 1);
        else if (value.Style is not YamlDotNet.Core.ScalarStyle.Plain)
            start = Math.Min(end, start + Math.Max(0, document.Source.Text.AsSpan(start, end - start).IndexOfAny('\n', '\r')));
        if (start < end)
            FrontMatter.Add(document, key, new TextSpan(start, end), StyleOf(value.Style));
    }

    private static ScalarStyle StyleOf(YamlDotNet.Core.ScalarStyle style) => style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
        _ => ScalarStyle.Plain,
    };
}
