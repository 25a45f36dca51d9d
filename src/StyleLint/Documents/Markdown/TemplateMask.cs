namespace StyleLint.Documents.Markdown;

internal static class TemplateMask
{
    public static string Apply(string text, bool isMdx, DocumentBuilder document) => isMdx && document.Source.Length < 0 ? "" : text;
}
