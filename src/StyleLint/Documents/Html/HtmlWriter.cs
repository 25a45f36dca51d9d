using HtmlAgilityPack;
using StyleLint.Text;

namespace StyleLint.Documents.Html;

/// <summary>Makes blocks of HTML: of a whole file, or of a part of a Markdown file.</summary>
/// <param name="html">As long as its part of the source, and the same but for what is masked.</param>
/// <param name="offset">Where that part begins.</param>
internal sealed class HtmlWriter(DocumentBuilder document, string html, int offset)
{
    private readonly Stack<(BlockKind Kind, int Level)> _kinds = [];
    private InlineProse _prose = new(document.Source);

    /// <summary>Walks the tree without recursion, since a hostile page can nest as deeply as it likes.</summary>
    public void Write()
    {
        var root = HtmlParser.Parse(html);
        for (var node = root.FirstChild; node is not null;)
        {
            if (Open(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                Close(node);
                node = node.ParentNode;
            }
            if (node is null || node == root)
                break;
            Close(node);
            node = node.NextSibling;
        }
        EndBlock();
    }

    /// <summary>Adds the alternative text and the title of one tag.</summary>
    public static void WriteAttributes(DocumentBuilder document, string tag, int offset)
    {
        if (!tag.Contains("alt=", StringComparison.OrdinalIgnoreCase) && !tag.Contains("title=", StringComparison.OrdinalIgnoreCase))
            return;
        var writer = new HtmlWriter(document, tag, offset);
        foreach (var node in HtmlParser.Parse(tag).ChildNodes)
            writer.WriteAttributes(node);
    }

    /// <summary>Whether the node's children are to be read.</summary>
    private bool Open(HtmlNode node)
    {
        switch (node)
        {
            case HtmlTextNode text:
                WriteText(text);
                return false;
            case HtmlCommentNode comment:
                WriteComment(comment);
                return false;
        }
        WriteAttributes(node);
        if (HtmlElements.InlineKindOf(node.Name) is { } kind)
            document.AddInline(kind, SpanOf(node));
        var role = RoleOf(node);
        switch (role)
        {
            case HtmlRole.LineBreak:
                _prose.AddBreak(SpanOf(node), isHard: true);
                break;
            case HtmlRole.Image or HtmlRole.Opaque:
                _prose.AddOpaque(SpanOf(node));
                break;
            case HtmlRole.Rule or HtmlRole.OpaqueBlock:
                EndBlock();
                document.AddOpaque(role == HtmlRole.Rule ? BlockKind.Break : BlockKind.Code, SpanOf(node));
                break;
            case HtmlRole.Block or HtmlRole.Container:
                OpenBlock(node.Name, role);
                break;
        }
        return role is HtmlRole.Inline or HtmlRole.Block or HtmlRole.Container && !IsHidden(node);
    }

    private static HtmlRole RoleOf(HtmlNode node)
    {
        var role = HtmlElements.RoleOf(node.Name);
        if (!node.HasAttributes || role is not (HtmlRole.Inline or HtmlRole.Block or HtmlRole.Container))
            return role;
        if (HtmlElements.IsCode(node.GetAttributeValue("class", ""), role))
            return role == HtmlRole.Inline ? HtmlRole.Opaque : HtmlRole.OpaqueBlock;
        // A script may show it, and it stands where a word is due.
        return role == HtmlRole.Inline && node.Attributes["hidden"] is not null ? HtmlRole.Opaque : role;
    }

    private void OpenBlock(string name, HtmlRole role)
    {
        EndBlock();
        if (role == HtmlRole.Container)
            document.Enter(HtmlElements.ContainerKind(name));
        if (HtmlElements.KindOf(name) is { } kind)
            _kinds.Push((kind, HtmlElements.LevelOf(name)));
    }

    private void Close(HtmlNode node)
    {
        var role = RoleOf(node);
        if (role is not (HtmlRole.Block or HtmlRole.Container))
            return;
        EndBlock();
        if (role == HtmlRole.Container)
            document.Leave();
        if (HtmlElements.KindOf(node.Name) is not null)
            _kinds.Pop();
    }

    private void EndBlock()
    {
        if (_prose.IsEmpty)
            return;
        var (kind, level) = _kinds.TryPeek(out var given) ? given : (document.Innermost ?? BlockKind.Paragraph, 0);
        document.Add(kind, _prose.Build(), level);
        _prose = new InlineProse(document.Source);
    }

    private void WriteText(HtmlTextNode node)
    {
        var start = node.StreamPosition;
        var end = start + node.Text.Length;
        if (end > html.Length || !html.AsSpan(start, end - start).SequenceEqual(node.Text))
            return;
        HtmlText.Write(_prose, document.Source, html, new TextSpan(start, end), offset);
    }

    private void WriteComment(HtmlCommentNode node)
    {
        if (node.Comment.StartsWith("<!--", StringComparison.Ordinal))
            document.AddComment(TextSpan.FromLength(node.StreamPosition + offset, node.Comment.Length));
    }

    private void WriteAttributes(HtmlNode node)
    {
        if (!node.HasAttributes)
            return;
        foreach (var attribute in node.Attributes)
        {
            var kind = attribute.Name switch
            {
                "alt" => BlockKind.AltText,
                "title" => BlockKind.TitleText,
                _ => (BlockKind?)null,
            };
            if (kind is null || attribute.ValueStartIndex <= 0)
                continue;
            var prose = new InlineProse(document.Source);
            HtmlText.Write(prose, document.Source, html, TextSpan.FromLength(attribute.ValueStartIndex, attribute.ValueLength), offset);
            document.Add(kind.Value, prose.Build());
        }
    }

    private static bool IsHidden(HtmlNode node) => node.HasAttributes && (node.Attributes["hidden"] is not null
        || node.GetAttributeValue("aria-hidden", "") == "true" || node.GetAttributeValue("role", "") is "navigation" or "search"
        || HtmlElements.IsUnseen(node.GetAttributeValue("class", "")));

    private TextSpan SpanOf(HtmlNode node) =>
        TextSpan.FromLength(node.OuterStartIndex + offset, Math.Min(node.OuterLength, html.Length - node.OuterStartIndex));
}
