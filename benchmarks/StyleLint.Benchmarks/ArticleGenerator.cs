using System.Text;

namespace StyleLint.Benchmarks;

/// <summary>Writes Markdown that reads like a newspaper to a program: the same articles for the same seed.</summary>
internal sealed class ArticleGenerator(int seed)
{
    private static readonly string[] _people = ["Ada Okafor", "Jonas Weil", "Priya Raman", "Lucy Tran", "Colm Byrne", "Marta Silva"];
    private static readonly string[] _places = ["the harbour", "Norwick", "the county archive", "Tanner Street", "the old mill", "the night market"];
    private static readonly string[] _things =
    [
        "the budget", "a survey of 1,200 readers", "the ferry", "£3.4 million", "the archive’s catalogue", "nine loaves", "the **second** report",
        "[the minutes](https://council.example/minutes)",
    ];

    private static readonly string[] _verbs = ["lost", "counted", "described", "mended", "had forgotten", "would not sell", "asked about", "wrote down"];
    private static readonly string[] _asides =
    [
        "which surprised nobody", "in spite of the rain", "for the first time since 1998", "as the committee had feared", "on a wet Thursday in March",
        "at 40% of the price",
    ];

    private static readonly string[] _remarks = ["We had no idea", "It’s the same every year", "You can’t count what you don’t see", "That isn’t a plan", "Nobody asked us"];

    /// <summary>One slip in some three hundred sentences, as in copy before an editor has seen it.</summary>
    private static readonly string[] _slips =
        ["They paid$ 40 for the the ticket.", "It was ,in short , an mistake.", "The talks ( held in secret ) went nowhere.", "He could of known."];

    private readonly Random _random = new(seed);

    /// <param name="length">Characters, at least.</param>
    public string Write(int length)
    {
        var article = new StringBuilder("---\ntitle: A day at ").Append(Any(_places)).Append("\n---\n\n");
        while (article.Length < length)
        {
            switch (_random.Next(12))
            {
                case 0:
                    article.Append("## ").Append(Any(_people)).Append(" and ").Append(Any(_places)).Append("\n\n");
                    break;
                case 1:
                    for (var i = 0; i < 4; i++)
                        article.Append("- ").Append(Sentence()).Append('\n');
                    article.Append('\n');
                    break;
                case 2:
                    article.Append("> ").Append(Sentence()).Append("\n\n");
                    break;
                default:
                    AppendParagraph(article);
                    break;
            }
        }
        return article.ToString();
    }

    private void AppendParagraph(StringBuilder article)
    {
        var count = _random.Next(3, 8);
        for (var i = 0; i < count; i++)
            article.Append(Sentence()).Append(i == count - 1 ? "\n\n" : i % 3 == 2 ? "\n" : " ");
    }

    private string Sentence() => _random.Next(300) switch
    {
        0 => Any(_slips),
        < 60 => $"“{Any(_remarks)},” says {Any(_people)}, {Any(_asides)}.",
        < 160 => $"{Any(_people)} {Any(_verbs)} {Any(_things)}, {Any(_asides)}.",
        _ => $"Near {Any(_places)} {Any(_people)} {Any(_verbs)} {Any(_things)}, {Any(_asides)}, and {Any(_verbs)} {Any(_things)}.",
    };

    private string Any(string[] words) => words[_random.Next(words.Length)];
}
