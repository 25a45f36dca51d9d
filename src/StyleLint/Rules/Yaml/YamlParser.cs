using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StyleLint.Rules.Yaml;

/// <summary>Reads one YAML document into nodes. What cannot be read is reported, and bounded in time whatever the file holds.</summary>
internal sealed class YamlParser
{
    private const int MaxLength = 1 << 20;
    private const int MaxDepth = 32;

    /// <summary>Aliases repeat what they name, so that a few lines could stand for millions of values.</summary>
    private const int MaxNodes = 200_000;

    private readonly YamlFile _file;
    private readonly ICollection<Diagnostic> _faults;
    private readonly string? _until;
    private readonly Parser _parser;
    private readonly Dictionary<AnchorName, (YamlNode Node, int Size)> _anchors = [];
    private int _nodes;

    private YamlParser(YamlFile file, ICollection<Diagnostic> faults, string? until)
    {
        _file = file;
        _faults = faults;
        _until = until;
        _parser = new Parser(new Scanner(new StringReader(file.Source.Text), skipComments: true));
    }

    /// <summary>The root of the document, or null where it is empty or has a fault that leaves nothing to go on with.</summary>
    /// <param name="until">The key of the root before which to stop; null to read the whole file.</param>
    public static YamlNode? Parse(YamlFile file, ICollection<Diagnostic> faults, string? until = null)
    {
        if (Unreadable(file) is { } fault)
        {
            faults.Add(fault);
            return null;
        }
        var parser = new YamlParser(file, faults, until);
        try
        {
            return parser.ParseDocument();
        }
        catch (YamlException e)
        {
            faults.Add(parser.Explain(parser.Span(e.Start, e.Start), $" {e.Message.TrimEnd('.')}."));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner's own: the first for some brackets that are never closed and for words behind the end of the document, the second for
            // some tags.
            var end = parser._parser.Current?.End ?? Mark.Empty;
            faults.Add(parser.Explain(parser.Span(end, end), ""));
            return null;
        }
    }

    private static Diagnostic? Unreadable(YamlFile file)
    {
        if (file.Source.Length > MaxLength)
            return file.Report(default, "the file is larger than a million characters.");
        var nul = file.Source.Text.IndexOf('\0', StringComparison.Ordinal);
        return nul < 0 ? null : file.Report(TextSpan.FromLength(nul, 1), "the file holds a NUL character, so it is not a text.");
    }

    /// <summary>The scanner says neither what a tab does to it nor always where, so that is looked for first.</summary>
    private Diagnostic Explain(TextSpan place, string reason)
    {
        for (var line = 0; line < _file.Source.LineCount; line++)
        {
            var span = _file.Source.GetLine(line);
            var text = _file.Source.Slice(span);
            var indent = text.Length - text.TrimStart().Length;
            if (text[..indent].Contains('\t'))
                return _file.Report(TextSpan.FromLength(span.Start, indent), "this line is indented with a tab. Indent with spaces.");
        }
        return _file.Report(place, $"this is not YAML.{reason}");
    }

    private YamlNode? ParseDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return null;
        _parser.Consume<DocumentStart>();
        var root = ParseNode(0);
        if (_until is not null)
            return root;
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _faults.Add(_file.Report(Span(second.Start, second.End), "a second document starts here. Put it into a file of its own."));
        return root;
    }

    private YamlNode ParseNode(int depth)
    {
        if (depth > MaxDepth)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "Lists and maps are nested too deeply");
        var before = _nodes;
        Count(1);
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            return Resolve(alias);
        if (!_parser.Accept<NodeEvent>(out var start))
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "A value is missing");
        YamlNode node = start switch
        {
            SequenceStart => ParseSequence(depth),
            MappingStart => ParseMapping(depth),
            _ => ParseScalar(),
        };
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor] = (node, _nodes - before);
        return node;
    }

    private YamlNode Resolve(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchored))
            throw new YamlException(alias.Start, alias.End, $"The alias '*{alias.Value}' names nothing that stands complete before it");
        Count(anchored.Size);
        return anchored.Node;
    }

    private void Count(int nodes)
    {
        _nodes += nodes;
        if (_nodes > MaxNodes)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, $"The file stands for more than {MaxNodes:N0} values");
    }

    private YamlScalar ParseScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        return new YamlScalar(_file, Span(scalar.Start, scalar.End), scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private YamlSequence ParseSequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _))
            items.Add(ParseNode(depth + 1));
        var end = _parser.Consume<SequenceEnd>();
        return new YamlSequence(_file, Span(start.Start, end.End), items.ToImmutable());
    }

    private YamlMapping ParseMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = ParseNode(depth + 1);
            if (depth == 0 && _until is not null && key is YamlScalar last && last.Value == _until)
                return new YamlMapping(_file, Span(start.Start, _parser.Current!.Start), entries.ToImmutable());
            var value = ParseNode(depth + 1);
            if (key is not YamlScalar name)
                _faults.Add(key.Report($"{key.Kind} cannot be a key."));
            else if (!keys.Add(name.Value))
                _faults.Add(key.Report($"the key '{name.Value}' stands here a second time."));
            else
                entries.Add(new YamlEntry(name, value));
        }
        var end = _parser.Consume<MappingEnd>();
        return new YamlMapping(_file, Span(start.Start, end.End), entries.ToImmutable());
    }

    /// <summary>A block ends where the next token starts, so the space before that is taken off.</summary>
    private TextSpan Span(Mark start, Mark end)
    {
        var text = _file.Source.Text;
        var from = (int)Math.Min(start.Index, text.Length);
        var to = (int)Math.Clamp(end.Index, from, text.Length);
        return new TextSpan(from, from + text.AsSpan(from, to - from).TrimEnd().Length);
    }
}
