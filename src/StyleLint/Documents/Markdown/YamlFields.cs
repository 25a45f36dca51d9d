using StyleLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StyleLint.Documents.Markdown;

/// <summary>
/// Reads the strings at the top level of YAML front matter. Only the lines of a field that holds prose are parsed: that is most of the time
/// saved, and a fault in another field does no harm.
/// </summary>
internal static class YamlFields
{
    public static void Read(DocumentBuilder document, TextSpan body)
    {
        var source = document.Source;
        var start = body.Start;
        for (var line = source.GetLinePosition(body.Start).Line; start < body.End; line++)
        {
            var next = source.GetOffset(new LinePosition(line + 1, 0));
            var continues = next < body.End && source.Text[next] is ' ' or '\t' or '\n' or '\r';
            if (continues)
                continue;
            if (FrontMatter.IsProse(KeyOf(source.Slice(new TextSpan(start, next)))))
                ReadField(document, new TextSpan(start, next));
            start = next;
        }
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> field) => field[..Math.Max(0, field.IndexOf(':'))].Trim(" \t\"'");

    /// <summary>A fault in the field is the site generator's to report.</summary>
    private static void ReadField(DocumentBuilder document, TextSpan field)
    {
        var parser = new Parser(new StringReader(document.Source.ToString(field)));
        try
        {
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            var key = parser.Consume<Scalar>();
            if (parser.TryConsume<Scalar>(out var value))
                AddField(document, key.Value, value, field);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // The last two are the scanner's own, for some brackets that are never closed and for some tags.
        }
    }

    private static void AddField(DocumentBuilder document, string key, Scalar value, TextSpan field)
    {
        var start = field.Start + (int)value.Start.Index;
        var end = Math.Min(field.End, field.Start + (int)value.End.Index);
        if (value.Style is YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted)
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
