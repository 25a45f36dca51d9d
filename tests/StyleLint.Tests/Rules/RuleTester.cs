using System.Collections.Immutable;
using StyleLint.Documents;
using StyleLint.Rules;
using StyleLint.Syntax;
using StyleLint.Text;

namespace StyleLint.Tests.Rules;

/// <summary>Runs a rule, written as in its file, over paragraphs that a blank line parts.</summary>
internal static class RuleTester
{
    public static Rule Load(string yaml)
    {
        var file = RuleFile.Load(SourceText.From(yaml, "Pack/Name.yml"), "Pack.Name");
        Assert.Empty(file.Diagnostics.Select(Describe));
        return Assert.IsType<Rule>(file.Rule);
    }

    /// <summary>Each fault as <c>line:column: message</c>, counted from one.</summary>
    public static string[] FaultsOf(string yaml) =>
        [.. RuleFile.Load(SourceText.From(yaml, "Pack/Name.yml"), "Pack.Name").Diagnostics.Select(Describe)];

    public static Finding[] Find(string yaml, string text) =>
        [.. Load(yaml).Run(new Regions(new ProseTree(Read(text), "en"))).OrderBy(finding => finding.Prose.ToSource(finding.Span))];

    public static string[] Messages(string yaml, string text)
    {
        var rule = Load(yaml);
        return [.. Find(yaml, text).Select(f => string.Format(null, rule.Descriptor.Messages[f.MessageId], [.. rule.GetArguments(f)]))];
    }

    /// <summary>Asserts that the rule finds the marked spans of the text and nothing else.</summary>
    public static void Verify(string yaml, string marked)
    {
        var text = Markup.Parse(marked).Text;
        var spans = Find(yaml, text).Select(finding => finding.Prose.ToSource(finding.Span));
        Assert.Equal(marked, Markup.Mark(text, spans));
    }

    /// <summary>The text after the first suggestion of every finding.</summary>
    public static string Fix(string yaml, string text)
    {
        foreach (var finding in Find(yaml, text).Reverse())
        {
            var change = finding.Suggestions[0];
            var span = finding.Prose.ToSource(change.Span);
            text = text[..span.Start] + change.NewText + text[span.End..];
        }
        return text;
    }

    public static Document Read(string text, BlockKind kind = BlockKind.Paragraph)
    {
        var source = SourceText.From(text);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            var builder = new ProseBuilder(source);
            builder.AppendVerbatim(new TextSpan(start, end));
            blocks.Add(new Block(kind, builder.Build()));
            start = end + 2;
        }
        return new Document(source, "txt", blocks.ToImmutable());
    }

    private static string Describe(Diagnostics.Diagnostic diagnostic)
    {
        var at = diagnostic.Source.GetLinePosition(diagnostic.Span.Start);
        return $"{at.Line + 1}:{at.Character + 1}: {diagnostic.Message}";
    }
}
