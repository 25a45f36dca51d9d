using StyleLint.Diagnostics;
using StyleLint.Rules;

namespace StyleLint.Accuracy;

/// <summary>Prints a score as tables.</summary>
internal static class Report
{
    private const int Context = 30;

    public static void Write(Score score, bool listMisses, TextWriter output)
    {
        output.WriteLine($"{"damage",-34} {"cases",6} {"found",6}      %");
        foreach (var (kind, _, tally) in score.Kinds)
            WriteTally(kind, tally, output);
        WriteTally("ALL but hard", score.Total, output);

        output.WriteLine($"\n{"rule",-36} {"found",6} {"of",6} {"alarms",6}  in 10,000 words  precision");
        var measurements = score.MeasureRules();
        foreach (var rule in score.Rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal))
            WriteRule(rule.Descriptor, measurements[rule.Descriptor.Id], output);

        output.WriteLine($"\n{score.CleanWords} words of clean text, {score.Alarms.Length} findings, {score.AlarmsPer10000Words:F2} in 10,000 words");
        foreach (var alarm in score.Alarms)
            output.WriteLine($"  {Place(alarm)} {alarm.Descriptor.Id} {alarm.Message}  | …{Around(alarm)}…");
        if (!listMisses)
            return;
        output.WriteLine("\nmissed:");
        foreach (var damage in score.Cases.Where(c => !c.IsFound).Select(c => c.Damage))
            output.WriteLine($"  {damage.File}:{damage.Line}:{damage.Column} {damage.Kind}  | {damage.Mutated}");
    }

    private static void WriteTally(string name, Tally tally, TextWriter output) =>
        output.WriteLine($"{name,-34} {tally.Of,6} {tally.Found,6} {100 * tally.Share,6:F1}");

    private static void WriteRule(DiagnosticDescriptor rule, Measurement m, TextWriter output)
    {
        var rate = m.Words == 0 ? 0 : 1e4 * m.Alarms / m.Words;
        output.WriteLine($"{rule.Id} {rule.Name,-29} {m.Found,6} {m.Of,6} {m.Alarms,6} {rate,16:F2}  {m.Precision}");
    }

    private static string Place(Diagnostic diagnostic)
    {
        var position = diagnostic.Source.GetLinePosition(diagnostic.Span.Start);
        return $"{diagnostic.Source.Path}:{position.Line + 1}:{position.Character + 1}";
    }

    private static string Around(Diagnostic diagnostic)
    {
        var text = diagnostic.Source.Text;
        var start = Math.Max(0, diagnostic.Span.Start - Context);
        return text[start..Math.Min(text.Length, diagnostic.Span.End + Context)].ReplaceLineEndings(" ");
    }
}
