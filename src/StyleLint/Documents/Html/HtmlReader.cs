using StyleLint.Text;

namespace StyleLint.Documents.Html;

/// <summary>Reads the article in a web page: what stands outside it, such as scripts, navigation and forms, is not prose.</summary>
public sealed class HtmlReader : IDocumentReader
{
    public Document Read(SourceText source)
    {
        var document = new DocumentBuilder(source, "html");
        new HtmlWriter(document, source.Text, 0).Write();
        return document.Build();
    }
}
