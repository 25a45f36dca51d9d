using System.Collections.Immutable;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Fixes;
using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Analysis;

/// <summary>Runs the examples of rules as tests: what is marked must be found, what is fixed must come out so, and then be clean.</summary>
public static class ExampleRunner
{
    private const int MaxPasses = 10;

    public static IEnumerable<ExampleResult> Run(Rule rule) => rule.Examples.Select(example => Run(rule, example));

    public static ExampleResult Run(Rule rule, Example example)
    {
        var (text, marks) = example.Text;
        var expected = Markup.Mark(text, marks);
        var found = Lint(rule, example, text);
        var actual = Mark(text, found);
        if (actual == expected && example.Fixed is { } fixedText)
        {
            expected = fixedText;
            actual = rule.Safety is null ? fixedText : Fix(rule, example, text, found);
            if (actual == expected)
                actual = Mark(fixedText, Lint(rule, example, fixedText));
        }
        return new ExampleResult(rule, example, expected, actual);
    }

    private static ImmutableArray<Diagnostic> Lint(Rule rule, Example example, string text)
    {
        var name = $"example.{example.Format}";
        var document = DocumentReaders.ForAny(name).Read(SourceText.From(text, name));
        var locale = example.Locale ?? rule.Locales.FirstOrDefault(RuleSet.DefaultLocale);
        return new Linter(RuleSet.Of([rule], locale)).Lint(document);
    }

    /// <summary>A rule that fails says so instead.</summary>
    private static string Mark(string text, ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(EngineDiagnostics.IsFailure)?.Message ?? Markup.Mark(text, diagnostics.Select(diagnostic => diagnostic.Span));

    /// <summary>With the first remedy of each, again and again, since some may have to wait for others.</summary>
    private static string Fix(Rule rule, Example example, string text, ImmutableArray<Diagnostic> found)
    {
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            var repaired = FixApplier.Apply(text, found.Where(d => !d.Fixes.IsEmpty).Select(d => new Repair(d, d.Fixes[0])));
            if (repaired.Text == text)
                break;
            text = repaired.Text;
            found = Lint(rule, example, text);
        }
        return text;
    }
}
