namespace StyleLint.Tests.Syntax.Quotations;

/// <summary>An article whose marks are right.</summary>
/// <param name="Grammar">Its text, in which &lt;so&gt; is quoted, [so] quoted in a quotation, and { opens a quotation over several paragraphs.</param>
internal sealed record BalancedArticle(string Grammar, MarkSet Marks)
{
    public string Text => Marks.Draw(Grammar);

    public IReadOnlyList<int> IndexesOf(string marks) => [.. Enumerable.Range(0, Grammar.Length).Where(i => marks.Contains(Grammar[i]))];

    public override string ToString() => Text;
}
