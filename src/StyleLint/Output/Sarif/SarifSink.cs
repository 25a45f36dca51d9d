using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output.Sarif;

/// <summary>
/// SARIF 2.1.0 with one run. In order of path, span and id; beyond <see cref="MaxResults"/>, which is where GitHub cuts, only the worst,
/// and those first.
/// </summary>
internal sealed class SarifSink(Stream stream, OutputOptions options) : IDiagnosticSink
{
    public const int MaxResults = 5_000;

    private const int MaxIndentedResults = 1_000;

    public const string SourceRoot = "%SRCROOT%";

    /// <summary>How many findings were left out stands among the properties of the run, so that runs can be merged.</summary>
    public const string Properties = "properties";

    public const string Omitted = "style-lint/omitted";

    private readonly List<Diagnostic> _notices = [];
    private readonly List<SarifResult> _results = [];
    private RunDescription? _run;
    private (SourceText Source, string[] Hashes)? _lineHashes;
    private int _dropped;

    public void Begin(RunDescription run) => _run = run;

    public void Write(Diagnostic diagnostic)
    {
        if (diagnostic.IsFromEngine())
        {
            _notices.Add(diagnostic);
            return;
        }
        _results.Add(new SarifResult(diagnostic, HashOfLine(diagnostic)));
        if (_results.Count >= 2 * MaxResults)
            KeepWorst();
    }

    public void End(RunSummary summary)
    {
        PlaceAbsent();
        KeepWorst();
        if (_dropped > 0)
            _notices.Add(EngineDiagnostics.ResultLimit.At(SourceText.From(""), default, LimitMessage(_dropped)));
        using var json = OpenLog(stream, _results.Count);
        new SarifLogWriter(json, _run!, options).Write(_results, _notices, summary, _dropped);
        json.EndText(stream);
    }

    /// <summary>That a finding is gone is known only when all files are read, so it comes last, wherever its file belongs.</summary>
    private void PlaceAbsent()
    {
        if (_results is not [.., { Diagnostic.BaselineState: BaselineState.Absent }])
            return;
        List<SarifResult> ordered = [.. _results.OrderBy(r => r.Diagnostic.Source.Path, StringComparer.Ordinal)];
        _results.Clear();
        _results.AddRange(ordered);
    }

    /// <summary>
    /// What is open first, then the most severe. Holds no more than twice the limit at any time; the sort is stable, so that equals stay in order.
    /// </summary>
    private void KeepWorst()
    {
        if (_results.Count <= MaxResults && _dropped == 0)
            return;
        List<SarifResult> worst = [.. _results.OrderByDescending(r => r.Diagnostic.IsOpen).ThenByDescending(r => r.Diagnostic.Severity).Take(MaxResults)];
        _dropped += _results.Count - worst.Count;
        _results.Clear();
        _results.AddRange(worst);
    }

    /// <summary>With blanks and line ends up to a size that people look at; validators and viewers refuse files over 10 MB.</summary>
    public static Utf8JsonWriter OpenLog(Stream stream, int resultCount) => JsonOutput.Open(stream, indented: resultCount <= MaxIndentedResults);

    public static string LimitMessage(int omitted) => $"The {MaxResults:N0} most severe findings are here; {omitted:N0} more were left out.";

    private string HashOfLine(Diagnostic diagnostic)
    {
        if (_lineHashes is not { } hashes || hashes.Source != diagnostic.Source)
            _lineHashes = hashes = (diagnostic.Source, LineHash.OfLines(diagnostic.Source));
        return hashes.Hashes[diagnostic.Source.GetLinePosition(diagnostic.Span.Start).Line];
    }
}
