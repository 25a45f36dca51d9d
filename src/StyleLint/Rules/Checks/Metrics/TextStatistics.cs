using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Metrics;

/// <summary>The counts of a text that formulas stand on. They are reals so that formulas divide as they are written.</summary>
internal sealed class TextStatistics
{
    private const int LongWord = 7;
    private const int ManySyllables = 3;
    private static readonly string[] _inflections = ["es", "ed", "ing"];

    private readonly ImmutableDictionary<string, int> _elements;

    private TextStatistics(Document document) =>
        _elements = document.Blocks.CountBy(NameOf).ToImmutableDictionary();

    public double Words { get; private init; }

    public double Sentences { get; private init; }

    public double Paragraphs { get; private init; }

    /// <summary>Letters and digits.</summary>
    public double Characters { get; private init; }

    public double Syllables { get; private init; }

    /// <summary>Words of three syllables or more, not counting that of an inflection.</summary>
    public double ComplexWords { get; private init; }

    public double LongWords { get; private init; }

    public double PolysyllabicWords { get; private init; }

    public static ImmutableArray<string> Names { get; } =
    [
        "words", "sentences", "paragraphs", "characters", "syllables", "complex_words", "long_words", "polysyllabic_words",
        "heading_h1", "heading_h2", "heading_h3", "heading_h4", "heading_h5", "heading_h6", "list", "blockquote", "pre",
    ];

    public static TextStatistics Of(string text, Document document)
    {
        var words = new WordParser().Parse(text).Select(word => text.Substring(word.Span)).ToList();
        var syllables = words.ConvertAll(Metrics.Syllables.Count);
        return new TextStatistics(document)
        {
            Words = words.Count,
            Sentences = SentenceParser.Parse(text).Length,
            Paragraphs = document.Blocks.Count(block => block.Kind == BlockKind.Paragraph),
            Characters = words.Sum(word => word.Count(char.IsLetterOrDigit)),
            Syllables = syllables.Sum(),
            ComplexWords = words.Zip(syllables, IsComplex).Count(isComplex => isComplex),
            LongWords = words.Count(word => word.Length >= LongWord),
            PolysyllabicWords = syllables.Count(count => count >= ManySyllables),
        };
    }

    public double Get(string name) => name switch
    {
        "words" => Words,
        "sentences" => Sentences,
        "paragraphs" => Paragraphs,
        "characters" => Characters,
        "syllables" => Syllables,
        "complex_words" => ComplexWords,
        "long_words" => LongWords,
        "polysyllabic_words" => PolysyllabicWords,
        _ => _elements.GetValueOrDefault(name),
    };

    private static bool IsComplex(string word, int syllables) =>
        syllables - (_inflections.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? 1 : 0) >= ManySyllables;

    private static string NameOf(Block block) => block.Kind switch
    {
        BlockKind.Heading => $"heading_h{block.Level}",
        BlockKind.ListItem => "list",
        BlockKind.Quotation => "blockquote",
        BlockKind.Code => "pre",
        _ => "",
    };
}
