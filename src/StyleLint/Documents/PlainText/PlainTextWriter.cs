namespace StyleLint.Documents.PlainText;

/// <summary>Makes blocks of groups of lines between blank lines.</summary>
internal sealed class PlainTextWriter(DocumentBuilder document, LineLayout layout)
{
    /// <summary>The longest line of verse, in columns from where it begins.</summary>
    private const int VerseWidth = 60;

    /// <summary>The longest line of what is set with its first line out, in columns from where it begins.</summary>
    private const int HangingWidth = 80;

    private bool _isSetOff;

    /// <summary>Whether the sentence before is not at its end, so that what is set off belongs to it.</summary>
    private bool _introduces;

    public Document Build()
    {
        SetOff(false);
        return document.Build();
    }

    public void Add(List<TextLine> group)
    {
        for (int i = 0, next; i < group.Count; i = next)
        {
            next = i + 1;
            while (next < group.Count && group[next].HasColumns == group[i].HasColumns)
                next++;
            var part = group[i..next];
            if (part.Count > 1 && part[0].HasColumns)
                AddRows(part);
            else if (IsVerse(part))
                AddBlock(part, "\n");
            else
                AddParagraphs(part);
        }
    }

    /// <summary>Verse: most lines end before their room does, and the next does not continue a sentence in lower case.</summary>
    private bool IsVerse(List<TextLine> lines)
    {
        if (!layout.IsWrapped)
            return lines.Count > 2 && !lines.Exists(StartsItem) && (IsRagged(lines) || IsHanging(lines));
        var separate = Enumerable.Range(0, lines.Count - 1).Count(i => layout.Separates(lines[i], lines[i + 1]));
        return lines.Count > 1 && separate * 2 > lines.Count - 1;
    }

    /// <summary>Whether the first of some short lines stands out to the left, as verse and mottoes are set; a term stands so above what it means.</summary>
    private static bool IsHanging(List<TextLine> lines) =>
        IsShort(lines, HangingWidth) && lines[0].Text is not [.., ':'] && lines.TrueForAll(l => l.Indent > lines[0].Indent || l == lines[0]);

    /// <summary>Whether most of some short lines end in the middle of a sentence.</summary>
    private static bool IsRagged(List<TextLine> lines) => IsShort(lines, VerseWidth) && lines.Count(l => !l.EndsFullSentence) * 2 > lines.Count;

    private static bool IsShort(List<TextLine> lines, int width) => lines.TrueForAll(l => l.Span.Length <= width);

    private void AddParagraphs(List<TextLine> lines)
    {
        for (int i = 0, next; i < lines.Count; i = next)
        {
            next = i + 1;
            while (next < lines.Count && layout.IsWrapped && !StartsBlock(lines[next - 1], lines[next], isItem: StartsItem(lines[i])))
                next++;
            AddBlock(lines[i..next], " ");
        }
    }

    private bool StartsBlock(TextLine line, TextLine next, bool isItem) =>
        line.IsOrnament
        || next.IsOrnament
        || (isItem && StartsItem(next))
        || layout.Separates(line, next)
        || (!isItem && next.Indent >= line.Indent + 2 && line.EndsSentence && !next.ContinuesSentence);

    private static bool StartsItem(TextLine line) => MarkerLength(line.Text) > 0;

    /// <summary>The length of a list item's marker and the space after it; 0 if there is none.</summary>
    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text is ['-' or '*' or '•' or '·' or '◦', ' ' or '\t', ..])
            return 2;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && text[digits..] is ['.' or ')', ' ' or '\t', ..] ? digits + 2 : 0;
    }

    private void AddRows(List<TextLine> lines)
    {
        SetOff(false);
        document.Enter(BlockKind.TableCell);
        foreach (var line in lines)
            AddCells(line);
        document.Leave();
    }

    private void AddCells(TextLine line)
    {
        for (int start = 0, end; start < line.Span.Length; start = end + 1)
        {
            var rest = line.Text[start..];
            var gap = rest.IndexOf("   ") is >= 0 and var spaces ? spaces : rest.Length;
            var tab = rest.IndexOf('\t') is >= 0 and var at ? at : rest.Length;
            end = start + Math.Min(gap, tab);
            var prose = new ProseBuilder(document.Source);
            prose.AppendVerbatim(new(line.Span.Start + start, line.Span.Start + end));
            document.Add(BlockKind.TableCell, prose.Build());
        }
    }

    private void AddBlock(List<TextLine> lines, string lineEnd)
    {
        if (lines.TrueForAll(l => l.IsOrnament))
        {
            SetOff(false);
            document.AddOpaque(BlockKind.Break, new(lines[0].Span.Start, lines[^1].Span.End));
            return;
        }
        var marker = MarkerLength(lines[0].Text);
        var kind = marker > 0 ? BlockKind.ListItem
            : layout.IsSetOff(lines) && (_introduces || !PlainTextHeading.Is(lines)) ? BlockKind.Quotation
            : PlainTextHeading.Is(lines) ? BlockKind.Heading : BlockKind.Paragraph;
        _introduces = kind == BlockKind.Quotation ? _introduces : kind == BlockKind.Paragraph && lines[^1].Introduces;
        SetOff(kind == BlockKind.Quotation);
        var prose = PlainTextProse.Of(document.Source, lines, marker, lineEnd);
        if (marker > 0)
            document.Enter(BlockKind.ListItem);
        document.Add(kind, prose);
        if (marker > 0)
            document.Leave();
    }

    /// <summary>Opens or closes the container of what is set off.</summary>
    private void SetOff(bool isSetOff)
    {
        if (isSetOff && !_isSetOff)
            document.Enter(BlockKind.Quotation);
        else if (!isSetOff && _isSetOff)
            document.Leave();
        _isSetOff = isSetOff;
    }
}
