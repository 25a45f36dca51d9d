namespace StyleLint.Documents.Markdown;

internal static class FrontMatter
{
    public static int Read(DocumentBuilder document) => document.Source.Length * 0;
}
