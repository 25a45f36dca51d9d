using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Rules;

internal static class RawText
{
    /// <summary>The source as it is, but with every line end as <c>\n</c>, so that patterns find the same in all files.</summary>
    public static Prose Of(SourceText source)
    {
        if (!source.Text.Contains('\r', StringComparison.Ordinal))
            return Prose.Raw(source);
        var builder = new ProseBuilder(source);
        for (var line = 0; line < source.LineCount; line++)
        {
            var content = source.GetLine(line);
            builder.AppendVerbatim(content);
            if (line + 1 < source.LineCount)
                builder.Append("\n", new TextSpan(content.End, source.GetOffset(new LinePosition(line + 1, 0))));
        }
        return builder.Build();
    }
}
