using StyleLint.Analysis;
using StyleLint.Analysis.Directives;
using StyleLint.Analysis.Repairs;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Fixes;
using StyleLint.Text;

namespace StyleLint.Cli.Commands.Fixing;

/// <summary>Walks through findings and does with each what a person wants. Every answer is written at once, so that none is lost.</summary>
internal sealed class FixSession(FixDialog dialog)
{
    private readonly HashSet<string> _skippedRules = new(StringComparer.Ordinal);
    private int _repaired;
    private int _silenced;

    public bool HasQuit { get; private set; }

    public bool HasFailed { get; private set; }

    public override string ToString() => $"Repaired {_repaired} and silenced {_silenced}.";

    /// <param name="path">Full.</param>
    /// <param name="source">What the file holds.</param>
    public void Walk(string path, SourceText source, Linter linter)
    {
        var skipped = new HashSet<string>(StringComparer.Ordinal);
        var from = 0;
        while (!HasQuit && Next(source, linter, from, skipped) is { } finding)
        {
            skipped.Add(finding.Fingerprint);
            var answer = dialog.Ask(finding, SuppressionComment.IsPossibleIn(finding.Source));
            HasQuit = answer is FixAnswer.Quit;
            if (answer is FixAnswer.SkipRule)
                _skippedRules.Add(finding.Descriptor.Name);
            if (Change(finding, answer, linter) is not { } changed)
                continue;
            if (FileRewriter.Replace(path, source.Encode(), changed.Encode()) is { } reason)
            {
                HasFailed = true;
                dialog.Say($"{source.Path} was not repaired, since {reason}.");
                return;
            }
            Count(answer);
            from = answer is FixAnswer.Suppress ? finding.Span.Start : Math.Max(0, finding.Span.End + changed.Length - source.Length);
            source = changed;
        }
    }

    private Diagnostic? Next(SourceText source, Linter linter, int from, HashSet<string> skipped) =>
        linter.Lint(DocumentReaders.Read(source)).FirstOrDefault(d => d.IsOpenFinding() && d.Span.Start >= from
            && !skipped.Contains(d.Fingerprint) && !_skippedRules.Contains(d.Descriptor.Name));

    /// <summary>Null where the answer changes nothing, or cannot be granted.</summary>
    private SourceText? Change(Diagnostic finding, FixAnswer answer, Linter linter)
    {
        switch (answer)
        {
            case FixAnswer.Apply(var fix):
                var guard = FixGuard.Apply(DocumentReaders.Read(finding.Source), [new Repair(finding, fix)]);
                return guard.Refused.IsEmpty ? guard.Document.Source : Refuse("That would change more than words. Do it by hand.");
            case FixAnswer.Edit(var text):
                var edit = new Fix("", FixSafety.Manual, [new TextChange(finding.Span, text)]);
                return finding.Source.WithText(FixApplier.Apply(finding.Source.Text, [new Repair(finding, edit)]).Text);
            case FixAnswer.Suppress(var reason):
                return SuppressionComment.Insert(finding, reason, linter) ?? Refuse("No comment can stand here. Switch the rule off in the settings.");
            default:
                return null;
        }
    }

    private SourceText? Refuse(string reason)
    {
        dialog.Say($"  {reason}");
        return null;
    }

    private void Count(FixAnswer answer)
    {
        if (answer is FixAnswer.Suppress)
            _silenced++;
        else
            _repaired++;
    }
}
