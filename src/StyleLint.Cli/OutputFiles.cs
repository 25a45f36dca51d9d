using System.Collections.Immutable;
using StyleLint.Cli.Commands;
using StyleLint.Output;

namespace StyleLint.Cli;

/// <summary>
/// The streams that findings go to. A terminal gets them at the end, below whatever showed the progress. A report is written beside its file and takes its place at the end, so that whoever watches the
/// file (an editor does) never reads half of it.
/// </summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<(FileStream Stream, string Path)> _files = [];
    private readonly MemoryStream _held = new();
    private readonly CliEnvironment _environment;

    private OutputFiles(CliEnvironment environment, CheckOptions options)
    {
        _environment = environment;
        var sinks = ImmutableArray.CreateBuilder<IDiagnosticSink>();
        if (options.Format is { } format)
            sinks.Add(format.Open(environment.OutputIsTerminal ? _held : environment.Output, options.Output));
        foreach (var report in options.Reports)
            sinks.Add(report.Format.Open(Create(report.Path), options.Output with { Color = false }));
        Sink = new BroadcastSink(sinks.ToImmutable());
    }

    public IDiagnosticSink Sink { get; }

    /// <exception cref="CliException">A report cannot be written where it should go.</exception>
    public static OutputFiles Open(CliEnvironment environment, CheckOptions options) => new(environment, options);

    /// <summary>Puts everything in its place.</summary>
    public void Commit()
    {
        _held.WriteTo(_environment.Output);
        foreach (var (stream, path) in _files)
        {
            stream.Dispose();
            File.Move(stream.Name, path, overwrite: true);
        }
        _files.Clear();
    }

    /// <summary>Removes the reports of a run that did not come to its end.</summary>
    public void Dispose()
    {
        _held.Dispose();
        foreach (var (stream, _) in _files)
        {
            stream.Dispose();
            File.Delete(stream.Name);
        }
    }

    private FileStream Create(string name)
    {
        var path = _environment.FullPath(name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var stream = new FileStream($"{path}.{Environment.ProcessId}.tmp", FileMode.Create);
            _files.Add((stream, path));
            return stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"The report '{name}' cannot be written there.");
        }
    }
}
