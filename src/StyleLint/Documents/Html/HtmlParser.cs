using HtmlAgilityPack;

namespace StyleLint.Documents.Html;

internal static class HtmlParser
{
    /// <summary>By default the library closes a form at once, so that its content would stand beside it.</summary>
    static HtmlParser()
    {
        HtmlNode.ElementsFlags.Remove("form");
        HtmlNode.ElementsFlags.Remove("option");
    }

    /// <summary>The root of the tree. Its nodes know their offsets in the text, and their text is not decoded.</summary>
    public static HtmlNode Parse(string text)
    {
        var html = new HtmlDocument { OptionCheckSyntax = false, BackwardCompatibility = false };
        html.LoadHtml(HtmlNesting.Limit(text));
        return html.DocumentNode;
    }
}
