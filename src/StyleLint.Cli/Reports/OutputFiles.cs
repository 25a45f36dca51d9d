using StyleLint.Cli.Commands.Checking;
using StyleLint.Output;

namespace StyleLint.Cli.Reports;

/// <summary>
/// The streams that findings go to. A terminal gets them at the end, below whatever showed the progress. A report that cannot be written
/// is told of when all others are.
/// </summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<OutputFile> _files = [];
    private readonly List<string> _refusals = [];
    private readonly MemoryStream _held = new();
    private readonly CliEnvironment _environment;

    private OutputFiles(CliEnvironment environment, CheckOptions options)
    {
        _environment = environment;
        Sink = new BroadcastSink([.. OpenSinks(options)]);
    }

    public IDiagnosticSink Sink { get; }

    public static OutputFiles Open(CliEnvironment environment, CheckOptions options) => new(environment, options);

    /// <summary>Puts everything in its place.</summary>
    /// <exception cref="CliException">A report cannot be written where it should go.</exception>
    public void Commit()
    {
        _held.WriteTo(_environment.Output);
        foreach (var file in _files)
            Try(file.Commit);
        if (_refusals.Count > 0)
            throw new CliException(string.Join('\n', _refusals));
    }

    /// <summary>Removes the reports of a run that did not come to its end.</summary>
    public void Dispose()
    {
        _held.Dispose();
        foreach (var file in _files)
            file.Dispose();
    }

    private List<IDiagnosticSink> OpenSinks(CheckOptions options)
    {
        var sinks = new List<IDiagnosticSink>();
        if (options.Format is { } format)
            sinks.Add(format.Open(_environment.OutputIsTerminal ? _held : _environment.Output, options.Output));
        foreach (var report in options.Reports)
            Try(() => sinks.Add(report.Format.Open(Create(report.Path), options.Output with { Color = false })));
        return sinks;
    }

    private FileStream Create(string name)
    {
        var file = OutputFile.Create(name, _environment);
        _files.Add(file);
        return file.Stream;
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (CliException e)
        {
            _refusals.Add(e.Message);
        }
    }
}
