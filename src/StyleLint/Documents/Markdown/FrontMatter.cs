using StyleLint.Text;

namespace StyleLint.Documents.Markdown;

/// <summary>The fields at the top of a file, between lines of <c>---</c> (YAML) or <c>+++</c> (TOML).</summary>
internal static class FrontMatter
{
    /// <summary>Adds the fields that are prose.</summary>
    /// <returns>Where the Markdown begins; 0 if there is no front matter.</returns>
    public static int Read(DocumentBuilder document)
    {
        var source = document.Source;
        var fence = source.Slice(source.GetLine(0)).TrimEnd();
        if (fence is not ("---" or "+++") || source.LineCount < 2)
            return 0;
        for (var line = 1; line < source.LineCount; line++)
        {
            var text = source.Slice(source.GetLine(line)).TrimEnd();
            if (text.SequenceEqual(fence) || (fence is "---" && text is "..."))
                return Read(document, new TextSpan(source.GetOffset(new(1, 0)), source.GetOffset(new(line, 0))), fence is "+++") ? source.GetLine(line).End : 0;
        }
        return 0;
    }

    public static bool IsProse(ReadOnlySpan<char> key) => key is "title" or "description" or "summary";

    /// <summary>Adds one field if its key is one of those that hold prose.</summary>
    public static void Add(DocumentBuilder document, string key, TextSpan value, ScalarStyle style)
    {
        if (!IsProse(key))
            return;
        var prose = new InlineProse(document.Source);
        ScalarText.Write(prose, document.Source, value, style);
        document.Add(BlockKind.FrontMatter, prose.Build(), key: key);
    }

    /// <summary>False for what is no field: a thematic break above the first paragraph.</summary>
    private static bool Read(DocumentBuilder document, TextSpan body, bool isToml)
    {
        if (!body.IsEmpty && document.Source.Slice(body).IndexOfAny(':', '=', '#') < 0)
            return false;
        if (isToml)
            TomlFields.Read(document, body);
        else
            YamlFields.Read(document, body);
        return true;
    }
}
