using System.Collections.Immutable;
using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Analysis.Baselines;

/// <summary>
/// The findings that are known and no longer reported, by fingerprint, so that a paragraph that moves or is wrapped otherwise stays
/// known. Its file is sorted by fingerprint, an entry a line: changes of two branches rarely touch neighbouring lines.
/// </summary>
public sealed class Baseline
{
    private const string Header = "# Findings that style-lint knows of and does not report: fingerprint, rule, file.";

    private readonly ImmutableArray<BaselineEntry> _entries;

    internal Baseline(IEnumerable<BaselineEntry> entries) => _entries = [.. entries.OrderBy(entry => entry.ToString(), StringComparer.Ordinal)];

    public int Count => _entries.Length;

    public static Baseline Of(IEnumerable<Diagnostic> diagnostics) => new(diagnostics.Select(BaselineEntry.Of));

    /// <param name="faults">Takes a diagnostic for each line that is no entry.</param>
    public static Baseline Parse(SourceText file, ICollection<Diagnostic> faults)
    {
        var entries = new List<BaselineEntry>();
        for (var line = 0; line < file.LineCount; line++)
        {
            var span = file.GetLine(line);
            var text = file.ToString(span);
            if (text.Length == 0 || text[0] == '#')
                continue;
            if (BaselineEntry.Parse(text) is { } entry)
                entries.Add(entry);
            else
                faults.Add(EngineDiagnostics.InvalidSettings.At(file, span, "this line of the baseline is no entry. Remove it, or make the file anew."));
        }
        return new Baseline(entries);
    }

    /// <summary>Starts to compare a run with this baseline.</summary>
    public BaselineMatcher CreateMatcher() => new(_entries);

    /// <param name="findings">All of a run.</param>
    /// <param name="isCovered">Whether the run would have found what an entry stands for.</param>
    public BaselineComparison Compare(IEnumerable<Diagnostic> findings, Func<BaselineEntry, bool> isCovered)
    {
        var matcher = CreateMatcher();
        var matched = findings.Select(matcher.Match).ToLookup(finding => finding.BaselineState);
        var rest = matcher.Unmatched.ToLookup(isCovered);
        return new BaselineComparison(
            [.. matched[BaselineState.Unchanged]], [.. matched[BaselineState.New]], [.. rest[true]], [.. rest[false]]);
    }

    public override string ToString()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var entry in _entries)
            text.Append(entry).Append('\n');
        return text.ToString();
    }
}
