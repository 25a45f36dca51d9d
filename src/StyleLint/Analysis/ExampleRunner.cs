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

    public static IEnumerable<ExampleResult> Run(Rule rule) =>
        rule.Examples.Select(example => Run(rule, example)).Concat(rule.Tests.Select(test => Run(rule, test)));

    public static ExampleResult Run(Rule rule, Example example)
    {
        var (text, marks) = example.Text;
        var expected = Markup.Mark(text, marks);
        var found = Lint(rule, example.Format, text, example.Locale);
        var actual = Mark(text, found);
        if (actual == expected && example.Fixed is { } fixedText)
        {
            expected = fixedText;
            actual = rule.Safety is null ? fixedText : Fix(rule, example, text, found);
            if (actual == expected)
                actual = Mark(fixedText, Lint(rule, example.Format, fixedText, example.Locale));
        }
        return new ExampleResult(rule, example.Place, expected, actual);
    }

    /// <summary>What a test wants but does not say in full is shown as it is where it holds.</summary>
    public static ExampleResult Run(Rule rule, RuleTest test)
    {
        var lines = Lint(rule, test.Format, test.Input).Select(AsLine).ToList();
        var missing = test.Contains.Where(part => !lines.Exists(line => line.Contains(part, StringComparison.Ordinal)));
        var expected = test.Want ?? [.. lines];
        expected = [.. expected.Where(line => !test.Absent.Any(part => line.Contains(part, StringComparison.Ordinal))), .. missing];
        return new ExampleResult(rule, test.Place, string.Join('\n', expected), string.Join('\n', lines));
    }

    /// <summary>Columns count characters of Unicode, from one.</summary>
    private static string AsLine(Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        var (line, _) = source.GetLinePosition(diagnostic.Span.Start);
        var column = source.ToString(new TextSpan(source.GetLine(line).Start, diagnostic.Span.Start)).EnumerateRunes().Count();
        return $"{line + 1}:{column + 1}:{diagnostic.Descriptor.Name}:{diagnostic.Message}";
    }

    private static ImmutableArray<Diagnostic> Lint(Rule rule, string format, string text, string? locale = null)
    {
        var name = $"example.{format}";
        var document = DocumentReaders.Read(SourceText.From(text, name));
        return new Linter(RuleSet.Of([rule], locale ?? rule.Locales.FirstOrDefault(RuleSet.DefaultLocale))).Lint(document);
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
            found = Lint(rule, example.Format, text, example.Locale);
        }
        return text;
    }
}
