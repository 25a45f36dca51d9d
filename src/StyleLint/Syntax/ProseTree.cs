using System.Collections.Immutable;
using StyleLint.Documents;

namespace StyleLint.Syntax;

/// <summary>
/// The syntax of one article: blocks, sentences, words, quotations. Built once a document and shared by every rule, each layer only
/// when a rule first asks for it; immutable to those who look at it.
/// </summary>
public sealed class ProseTree(Document document, string locale)
{
    public Document Document { get; } = document;

    /// <summary>The language tag that the settings name, such as <c>en-GB</c>; <c>en</c> where they name none.</summary>
    public string Locale { get; } = locale;

    /// <summary>One for each block of the document, in its order.</summary>
    public ImmutableArray<BlockSyntax> Blocks { get; } = [.. document.Blocks.Select(block => new BlockSyntax(block))];

    /// <summary>The quotations, and what is wrong with their marks.</summary>
    public QuotationTree Quotations => field ??= QuotationParser.Parse(Document, Locale);
}
