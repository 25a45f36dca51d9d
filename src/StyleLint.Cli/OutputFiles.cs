using StyleLint.Cli.Commands;
using StyleLint.Output;

namespace StyleLint.Cli;

/// <summary>The streams that findings go to. A terminal gets them at the end, below whatever showed the progress.</summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<OutputFile> _files = [];
    private readonly MemoryStream _held = new();
    private readonly CliEnvironment _environment;

    private OutputFiles(CliEnvironment environment, CheckOptions options)
    {
        _environment = environment;
        try
        {
            Sink = new BroadcastSink([.. OpenSinks(options)]);
        }
        catch (CliException)
        {
            Dispose();
            throw;
        }
    }

    public IDiagnosticSink Sink { get; }

    /// <exception cref="CliException">A report cannot be written where it should go.</exception>
    public static OutputFiles Open(CliEnvironment environment, CheckOptions options) => new(environment, options);

    /// <summary>Puts everything in its place.</summary>
    public void Commit()
    {
        _held.WriteTo(_environment.Output);
        foreach (var file in _files)
            file.Commit();
    }

    /// <summary>Removes the reports of a run that did not come to its end.</summary>
    public void Dispose()
    {
        _held.Dispose();
        foreach (var file in _files)
            file.Dispose();
    }

    private IEnumerable<IDiagnosticSink> OpenSinks(CheckOptions options)
    {
        if (options.Format is { } format)
            yield return format.Open(_environment.OutputIsTerminal ? _held : _environment.Output, options.Output);
        foreach (var report in options.Reports)
            yield return report.Format.Open(Create(report.Path), options.Output with { Color = false });
    }

    private FileStream Create(string name)
    {
        var file = OutputFile.Create(name, _environment);
        _files.Add(file);
        return file.Stream;
    }
}
