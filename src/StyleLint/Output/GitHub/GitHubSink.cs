using System.Collections.Immutable;
using Humanizer;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output.GitHub;

/// <summary>
/// Annotations on a pull request, as commands to the runner of GitHub Actions. It shows ten of a kind in one step and silently drops
/// the rest, so the choice is made here: the most severe first, and of a kind those on changed lines.
/// </summary>
internal sealed class GitHubSink(Stream stream, OutputOptions options) : IDiagnosticSink
{
    private static readonly ImmutableArray<Severity> _worstFirst = [Severity.Error, Severity.Warning, Severity.Suggestion];

    private readonly StreamWriter _writer = TextOutput.Open(stream);
    private readonly ImmutableDictionary<Severity, AnnotationQuota> _quotas = _worstFirst.ToImmutableDictionary(s => s, _ => new AnnotationQuota());

    public void Begin(RunDescription run)
    {
    }

    public void Write(Diagnostic diagnostic)
    {
        if (_quotas.TryGetValue(diagnostic.Severity, out var quota))
            quota.Add(diagnostic, options.IsChanged(diagnostic));
    }

    public void End(RunSummary summary)
    {
        foreach (var severity in _worstFirst)
        {
            foreach (var diagnostic in _quotas[severity].Chosen)
                _writer.WriteLine(WorkflowCommand.From(diagnostic));
        }
        var left = _worstFirst.Where(s => _quotas[s].Left > 0).Select(s => English.Count(_quotas[s].Left, s.ToWord())).ToList();
        if (left.Count > 0)
            _writer.WriteLine($"Not shown as annotations, since GitHub shows ten of a kind: {left.Humanize("and")} more.");
        _writer.Flush();
    }
}
