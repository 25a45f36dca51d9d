using StyleLint.Documents;

namespace StyleLint.Syntax;

/// <summary>
/// Parts an article into runs. The paragraphs of the article are one; each list item, heading, cell and note stands for itself, and so does
/// a block quotation, unless its marks only balance together with the speech that it interrupts.
/// </summary>
internal sealed class QuotationRuns
{
    /// <summary>Fewer items that open and do not close are mistakes, not a style.</summary>
    private const int FewestOpenItems = 2;

    private const int LongestVerse = 60;

    private readonly Document _document;
    private readonly List<int> _flow = [];

    public QuotationRuns(Document document)
    {
        _document = document;
        List<int> setOff = [], items = [];
        List<QuotationRun> alone = [];
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (!document.Blocks[i].IsProse)
                continue;
            var role = RoleOf(i);
            if (role == Role.Alone)
                alone.Add(new QuotationRun([i], []));
            else
                (role == Role.Flow ? _flow : role == Role.SetOff ? setOff : items).Add(i);
        }
        SetOff = [.. SetOffs(setOff)];
        Others = [.. alone, .. Lists(items)];
    }

    private enum Role
    {
        Flow,
        SetOff,
        Item,
        Alone,
    }

    /// <summary>The block quotations, and verse that stands between paragraphs.</summary>
    public IReadOnlyList<QuotationRun> SetOff { get; }

    /// <summary>The paragraphs of the article, with the block quotations that joined them.</summary>
    public QuotationRun Flow => Join(_flow);

    public IReadOnlyList<QuotationRun> Others { get; }

    public void JoinFlow(QuotationRun setOff)
    {
        _flow.AddRange(setOff.Blocks);
        _flow.Sort();
    }

    private Role RoleOf(int index)
    {
        var block = _document.Blocks[index];
        return block.Kind switch
        {
            BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation when block.Ancestors.Contains(BlockKind.ListItem) => Role.Item,
            BlockKind.ListItem => Role.Item,
            BlockKind.Quotation => Role.SetOff,
            BlockKind.Paragraph => IsVerse(block.Prose.Text) ? Role.SetOff : Role.Flow,
            _ => Role.Alone,
        };
    }

    /// <summary>One run for a list whose items each open and do not close; else one for each item.</summary>
    private IEnumerable<QuotationRun> Lists(IEnumerable<int> items)
    {
        var list = new List<int>();
        foreach (var item in items)
        {
            if (list.Count > 0 && list[^1] != item - 1)
            {
                foreach (var run in Items(list))
                    yield return run;
                list.Clear();
            }
            list.Add(item);
        }
        foreach (var run in Items(list))
            yield return run;
    }

    private List<QuotationRun> Items(List<int> list)
    {
        var opening = list.Count(i => OpensWithoutClosing(_document.Blocks[i].Prose.Text));
        return opening >= FewestOpenItems ? [Join(list)] : ByContainer(list);
    }

    private List<QuotationRun> ByContainer(List<int> blocks)
    {
        var containers = new Dictionary<int, List<int>>();
        foreach (var block in blocks)
        {
            if (!containers.TryGetValue(_document.Blocks[block].Container, out var same))
                containers.Add(_document.Blocks[block].Container, same = []);
            same.Add(block);
        }
        return [.. containers.Values.Select(Join)];
    }

    private QuotationRun Join(List<int> blocks)
    {
        var borders = new List<Border>();
        for (var i = 1; i < blocks.Count; i++)
            borders.Add(Between(blocks[i - 1], blocks[i]));
        return new QuotationRun([.. blocks], [.. borders]);
    }

    /// <summary>What one block quotation holds, and verse in a row, stands together.</summary>
    private IEnumerable<QuotationRun> SetOffs(List<int> blocks)
    {
        for (int i = 0, next; i < blocks.Count; i = next)
        {
            next = i + 1;
            while (next < blocks.Count && AreTogether(blocks[next - 1], blocks[next]))
                next++;
            yield return Join(blocks[i..next]);
        }
    }

    private bool AreTogether(int left, int right)
    {
        var (from, to) = (_document.Blocks[left], _document.Blocks[right]);
        return right == left + 1 ? from.Kind == to.Kind : from.Container == to.Container && from.Kind == BlockKind.Quotation;
    }

    private Border Between(int left, int right)
    {
        for (var i = left + 1; i < right; i++)
        {
            if (_document.Blocks[i].Kind is BlockKind.Heading or BlockKind.Break)
                return Border.Break;
        }
        if (RoleOf(right) == Role.SetOff)
            return Border.IntoSetOff;
        if (RoleOf(left) == Role.SetOff)
            return Border.OutOfSetOff(StartOfSetOff(left));
        var (from, to) = (_document.Blocks[left], _document.Blocks[right]);
        return from.Container == to.Container && (right > left + 1 || Introduces(from.Prose.Text)) ? Border.AroundSetOff : Border.Paragraph;
    }

    private int StartOfSetOff(int block)
    {
        while (block > 0 && _document.Blocks[block - 1].Container == _document.Blocks[block].Container && RoleOf(block - 1) == Role.SetOff)
            block--;
        return block;
    }

    /// <summary>Short lines, each of which the reader sees end.</summary>
    private static bool IsVerse(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n'))
            return false;
        foreach (var line in text.EnumerateLines())
        {
            if (line.Length > LongestVerse)
                return false;
        }
        return true;
    }

    /// <summary>Whether verse, a letter or a list follows.</summary>
    private static bool Introduces(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return end.Length > 0 && (end[^1] is ':' or ',' or '-' or '—' || char.IsLetter(end[^1]));
    }

    private static bool OpensWithoutClosing(string text) =>
        text.Length > 1 && MarkGlyph.Of(text[0]) is { Family: MarkFamily.DoubleQuote } && text.AsSpan(1).IndexOfAny("\"“”") < 0;
}
