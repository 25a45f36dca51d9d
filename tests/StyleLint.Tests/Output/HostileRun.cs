using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Tests.Output;

/// <summary>Findings in articles written to harm whoever prints them.</summary>
internal static class HostileRun
{
    public static ImmutableArray<string> Articles { get; } =
    [
        "", "\n", "x", "::error::owned", "  ::stop-commands::x\n::warning file=a::b", "a ##[set-output name=x]y ##[error]z",
        "\e[31mred\e[0m \a bell \b back", "left \u202Eright\u2066 isolate \u200F", "\uD83D lone \uDE80 halves", "\0\u0001\u001F\u007F\u0085\uFFFE\uFFFF",
        "[click](1) {0} {{1}} '{2}'", "| table ` code <script>alert(1)</script> $x$ @everyone", "\u0301 starts with a mark", "a\r\nb\rc\nd\u2028e",
        "]]> & \" ' --> %0A%25", "👩‍👩‍👧‍👦🇪🇺e\u0301한글\tx", new string('x', 5_000), string.Concat(Enumerable.Repeat("e" + new string('\u0301', 50), 50)),
    ];

    /// <summary>One finding on the whole of each article, and one on its first character, under a path as bad as its text.</summary>
    public static IEnumerable<Diagnostic> Diagnostics => Articles.SelectMany((text, index) => Findings(SourceText.From(text, Path(text, index))));

    private static string Path(string text, int index) => $"{index:00}{new string([.. text.Where(c => c is not ('/' or '\0')).Take(40)])}.md";

    private static IEnumerable<Diagnostic> Findings(SourceText source)
    {
        var first = new TextSpan(0, source.Text is "" ? 0 : char.IsSurrogatePair(source.Text + "x", 0) ? 2 : 1);
        foreach (var span in ImmutableArray.Create(first, new TextSpan(0, source.Length)).Distinct())
        {
            yield return new Diagnostic(SampleRun.Spacing, source, span)
            {
                Arguments = [source.ToString(span), "other"],
                Fixes = [new Fix($"Replace '{source.ToString(span)}'.", FixSafety.Safe, [new TextChange(span, source.Text)])],
                RelatedLocations = [new RelatedLocation(span, source.ToString(span))],
            };
        }
    }
}
