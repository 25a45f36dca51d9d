using System.Collections.Immutable;

namespace StyleLint.Syntax;

/// <summary>Words between quotation marks, which may run over several paragraphs.</summary>
public sealed class Quotation
{
    internal Quotation(Quotation? parent, MarkGlyph opening)
    {
        Parent = parent;
        OpeningGlyph = opening;
    }

    /// <summary>The quotation that this one stands in.</summary>
    public Quotation? Parent { get; }

    /// <summary>1 for an outermost quotation.</summary>
    public int Depth => Parent is null ? 1 : Parent.Depth + 1;

    public MarkGlyph OpeningGlyph { get; }

    /// <summary>Null where nothing closes it.</summary>
    public MarkGlyph? ClosingGlyph { get; internal set; }

    /// <summary>One for each block that it runs through, in their order.</summary>
    public ImmutableArray<QuotationPart> Parts { get; internal set; } = [];

    /// <summary>
    /// The quotation that this one goes on with after an attribution has interrupted it: “Yes,” she said, “I am.”
    /// </summary>
    public Quotation? Resumes { get; internal set; }
}
