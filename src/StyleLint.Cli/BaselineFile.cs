using System.Text;
using StyleLint.Analysis.Baselines;
using StyleLint.Cli.Reports;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Cli;

/// <summary>A baseline on disk.</summary>
internal static class BaselineFile
{
    /// <exception cref="CliException">The file is not there or is no baseline.</exception>
    public static Baseline Read(string name, CliEnvironment environment)
    {
        var path = environment.FullPath(name);
        if (!File.Exists(path))
            throw new CliException($"There is no baseline '{name}'. Make one: style-lint baseline create {name}");
        var faults = new List<Diagnostic>();
        var source = SourceText.Decode(File.ReadAllBytes(path), name);
        var baseline = Baseline.Parse(source, faults);
        return faults is [var fault, ..]
            ? throw new CliException($"{name}:{source.GetLinePosition(fault.Span.Start).Line + 1}: {fault.Arguments[0]}")
            : baseline;
    }

    public static void Write(string name, Baseline baseline, CliEnvironment environment) =>
        OutputFile.Write(name, Encoding.UTF8.GetBytes(baseline.ToString()), environment);
}
