using StyleLint.Analysis;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Cli.Commands.Fixing;

/// <summary>What a run repaired and what it left.</summary>
internal sealed class FixTally
{
    private int _files;
    private int _changedFiles;
    private int _likely;
    private int _left;

    public int Repaired { get; private set; }

    public bool HasFailed { get; private set; }

    public void Add(LintedFile file)
    {
        HasFailed |= file.Diagnostics.Any(d => d.IsFailure());
        _files += file.WasChecked ? 1 : 0;
        _changedFiles += file.Fixed is { IsChanged: true } ? 1 : 0;
        Repaired += file.Fixed?.Applied.Length ?? 0;
        foreach (var diagnostic in file.Diagnostics.Where(EngineDiagnostics.IsOpenFinding))
        {
            _left++;
            _likely += diagnostic.FixUpTo(FixSafety.Unsafe) is { Safety: FixSafety.Unsafe } ? 1 : 0;
        }
    }

    /// <summary>"Repaired 4 findings in 2 of 5 articles; 7 are left, 2 of which --unsafe would repair."</summary>
    public string ToSentence(FixOptions options)
    {
        var verb = options.Diff ? "Would repair" : "Repaired";
        var done = Repaired == 0
            ? $"Found nothing to repair in {English.Count(_files, "article")}"
            : $"{verb} {English.Count(Repaired, "finding")} in {English.Number(_changedFiles)} of {English.Count(_files, "article")}";
        var likely = _likely > 0 && options.UpTo == FixSafety.Safe ? $", {English.Number(_likely)} of which --unsafe would repair" : "";
        return _left == 0 ? $"{done}." : $"{done}; {English.Number(_left)} {English.IsOrAre(_left)} left{likely}.";
    }
}
