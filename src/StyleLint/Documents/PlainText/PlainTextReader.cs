using StyleLint.Text;

namespace StyleLint.Documents.PlainText;

/// <summary>Reads plain text, hard-wrapped or not, with blank lines between paragraphs or without: docs/documents.md says how it tells.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    public Document Read(SourceText source)
    {
        var lines = Enumerable.Range(0, source.LineCount).Select(number => TextLine.Of(source, number)).ToList();
        var writer = new PlainTextWriter(new DocumentBuilder(source, "txt"), LineLayout.Of(lines));
        for (int i = 0, next; i < lines.Count; i = next)
        {
            next = i + 1;
            while (next < lines.Count && lines[i].IsBlank == lines[next].IsBlank)
                next++;
            if (!lines[i].IsBlank)
                writer.Add(lines[i..next]);
        }
        return writer.Build();
    }
}
