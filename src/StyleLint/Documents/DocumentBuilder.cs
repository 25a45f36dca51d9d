using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>Collects the blocks and comments of one document, and knows which containers are open.</summary>
internal sealed class DocumentBuilder(SourceText source, string format)
{
    /// <summary>Deeper than any article; the ancestors of each block are a copy, so that a hostile file would take quadratic space.</summary>
    private const int MaxAncestors = 32;

    private readonly List<Block> _blocks = [];
    private readonly List<Comment> _comments = [];
    private readonly List<InlineElement> _inlines = [];
    private readonly Stack<Frame> _outer = [];
    private ImmutableArray<BlockKind> _ancestors = [];
    private int _container;
    private int _containers;

    public SourceText Source => source;

    /// <summary>The kind of the innermost container; null in the article itself.</summary>
    public BlockKind? Innermost => _ancestors.IsEmpty ? null : _ancestors[^1];

    /// <summary>Opens a container: a block quotation, a list item, a table, a footnote.</summary>
    public void Enter(BlockKind kind)
    {
        _outer.Push(new Frame(_ancestors, _container));
        if (_ancestors.Length < MaxAncestors)
            _ancestors = _ancestors.Add(kind);
        _container = ++_containers;
    }

    public void Leave() => (_ancestors, _container) = _outer.Pop();

    /// <summary>Adds a block without the white space at its ends; nothing is added for one that is empty then.</summary>
    public void Add(BlockKind kind, Prose prose, int level = 0, string key = "")
    {
        prose = Addresses.MakeOpaque(Trim(prose));
        if (prose.Length == 0)
            return;
        if (!prose.HasWords)
            AddOpaque(BlockKind.Code, prose.Span);
        else
            _blocks.Add(Make(kind, prose) with { Level = level, Key = key });
    }

    /// <summary>Adds what is not prose: <see cref="BlockKind.Code"/> or <see cref="BlockKind.Break"/>.</summary>
    public void AddOpaque(BlockKind kind, TextSpan span)
    {
        var builder = new ProseBuilder(source);
        builder.AppendOpaque(span);
        _blocks.Add(Make(kind, builder.Build()));
    }

    /// <param name="span">With its delimiters, whose characters are taken off the text.</param>
    public void AddComment(TextSpan span) => _comments.Add(new Comment(span, source.Slice(span).Trim("<!->{}#%/* \t\r\n").ToString()));

    /// <param name="span">With its markup.</param>
    public void AddInline(InlineKind kind, TextSpan span) => _inlines.Add(new InlineElement(kind, span));

    /// <summary>The document, its blocks in the order of the source: an image's alt text follows the paragraph that it stands in.</summary>
    public Document Build() => new(source, format, [.. _blocks.OrderBy(b => b.Prose.Span.Start)])
    {
        Comments = [.. _comments.OrderBy(c => c.Span.Start)],
        Inlines = [.. _inlines.OrderBy(inline => inline.Span.Start)],
    };

    private Block Make(BlockKind kind, Prose prose) => new(kind, prose) { Ancestors = _ancestors, Container = _container };

    private static Prose Trim(Prose prose)
    {
        var span = prose.Text.AsSpan().Trimmed();
        return span.Length == prose.Length ? prose : prose.Slice(span);
    }

    private sealed record Frame(ImmutableArray<BlockKind> Ancestors, int Container);
}
