using System.Collections.Immutable;
using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Output;
using StyleLint.Text;

namespace StyleLint.Tests.Output;

/// <summary>A small run with one of everything: fixes, a choice, another place, several lines, suppression, the engine's own words.</summary>
internal static class SampleRun
{
    public static DiagnosticDescriptor Spacing { get; } = Describe("SL1001", "Currency.Spacing", Severity.Error, "Write '{0}', not '{1}'.") with
    {
        Precision = "very-high",
    };

    public static DiagnosticDescriptor Plain { get; } = Describe("SL1404", "Words.Plain", Severity.Suggestion, "A plainer word would do here.");

    public static DiagnosticDescriptor Unclosed { get; } = Describe("SL1101", "Quotation.Unclosed", Severity.Warning, "The quotation '{0}' does not end.");

    public static SourceText Article { get; } = SourceText.From(
        "# Rates\n\n日本の🚀 naïve fund lost[$ 3bn].\tIt had to utilize cash.\n\nShe said: “We hold\nthe bonds\nfor good.\n", "news/rates & more.md");

    public static ImmutableArray<Diagnostic> Diagnostics { get; } = [.. Create()];

    public static RunDescription Description { get; } = new("1.2.3", "https://stylelint.example/", [Spacing, Unclosed, Plain])
    {
        Repository = new RepositoryInfo(new Uri("https://git.example.com/acme/news"), "2de265cc188daed7ecbb0423f83bfa6b118da222", "main")
        {
            FilesLink = new Uri("https://git.example.com/acme/news/blob/2de265cc188daed7ecbb0423f83bfa6b118da222/"),
        },
    };

    public static DiagnosticDescriptor Describe(string id, string name, Severity severity, string message) =>
        new(id, name, $"The rule {name}", name.Split('.')[0], severity)
        {
            Messages = ImmutableSortedDictionary<string, string>.Empty.Add(DiagnosticDescriptor.DefaultMessage, message),
            Description = "Readers stop where this happens.",
            Help = new SampleHelp(new Uri($"https://stylelint.example/rules/{id}")),
        };

    public static string Write(string format, OutputOptions? options = null, RunDescription? description = null) =>
        Write(format, Diagnostics, options, description);

    public static string Write(string format, IEnumerable<Diagnostic> diagnostics, OutputOptions? options = null, RunDescription? description = null)
    {
        using var stream = new MemoryStream();
        var sink = OutputFormats.Find(format)!.Open(stream, options ?? new OutputOptions());
        var summary = new RunSummary { FileCount = 2 };
        sink.Begin(description ?? Description);
        foreach (var diagnostic in diagnostics)
        {
            sink.Write(diagnostic);
            summary = summary.Add(diagnostic);
        }
        sink.End(summary with { ExitCode = summary.Findings > 0 ? 1 : 0 });
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static TextSpan Find(SourceText source, string words) =>
        TextSpan.FromLength(source.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static IEnumerable<Diagnostic> Create()
    {
        var sign = Find(Article, "[$ 3bn]");
        yield return new Diagnostic(Spacing, Article, sign)
        {
            Arguments = [" [$3bn]", "[$ 3bn]"],
            Fixes = [new Fix("Replace '[$ 3bn]' with ' [$3bn]'.", FixSafety.Safe, [new TextChange(sign, " [$3bn]")])],
            Fingerprint = "7e425a3e96391d3df6a163e18f3ac4fa",
        };
        var word = Find(Article, "utilize");
        yield return new Diagnostic(Plain, Article, word)
        {
            Fixes =
            [
                new Fix("Replace 'utilize' with 'use'.", FixSafety.Unsafe, [new TextChange(word, "use")]),
                new Fix("Delete 'utilize'.", FixSafety.Manual, [new TextChange(word, "")]),
            ],
        };
        yield return new Diagnostic(Plain, Article, Find(Article, "had")) { Suppression = new Suppression("quoted from the court file") };
        var quotation = Find(Article, "“We hold\nthe bonds\nfor good.");
        yield return new Diagnostic(Unclosed, Article, quotation)
        {
            Arguments = [Article.ToString(quotation)],
            RelatedLocations = [new RelatedLocation(Find(Article, "She said"), "The speaker is named here.")],
        };
        var settings = SourceText.From("root: true\nlocal: en\n", "style-lint.yml");
        yield return EngineDiagnostics.InvalidSettings.At(settings, Find(settings, "local"), "there is no key 'local'; 'locale' is near.");
    }
}
