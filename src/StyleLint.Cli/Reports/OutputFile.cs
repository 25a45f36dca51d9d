namespace StyleLint.Cli.Reports;

/// <summary>
/// A file that is written beside the one of its name and takes its place when it is whole, so that whoever watches the file (an
/// editor does) never reads half of it, and what fails half-way costs nothing. A device is written as it is.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _name;
    private readonly string _path;
    private readonly IDisposable? _beforeSignal;
    private bool _isDone;

    private OutputFile(string name, string path, FileStream stream, CliEnvironment environment)
    {
        _name = name;
        _path = path;
        Stream = stream;
        if (stream.Name != path)
            _beforeSignal = environment.BeforeSignal(() => File.Delete(stream.Name));
    }

    public FileStream Stream { get; }

    /// <param name="name">As it stands on the command line.</param>
    /// <exception cref="CliException">It cannot be written there.</exception>
    public static OutputFile Create(string name, CliEnvironment environment)
    {
        var path = TargetOf(name, environment);
        try
        {
            if (IsDevice(path))
                return new OutputFile(name, path, new FileStream(path, FileMode.Open, FileAccess.Write), environment);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = new FileStream($"{path}.{Environment.ProcessId}.tmp", FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete);
            return new OutputFile(name, path, beside, environment);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal(name, path, e);
        }
    }

    /// <summary>The full path of what is written: a link stays one, and what it leads to is written.</summary>
    /// <param name="name">As it stands on the command line.</param>
    public static string TargetOf(string name, CliEnvironment environment)
    {
        var path = environment.FullPath(name);
        return !IsDevice(path) && File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
    }

    /// <summary>Creates it with these bytes and puts it in its place.</summary>
    /// <exception cref="CliException">It cannot be written there.</exception>
    public static void Write(string name, ReadOnlySpan<byte> bytes, CliEnvironment environment)
    {
        using var file = Create(name, environment);
        file.Stream.Write(bytes);
        file.Commit();
    }

    /// <exception cref="CliException">It cannot take its place.</exception>
    public void Commit()
    {
        try
        {
            Stream.Dispose();
            if (Stream.Name != _path)
                File.Move(Stream.Name, _path, overwrite: true);
            _isDone = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal(_name, _path, e);
        }
    }

    /// <summary>Removes what did not come to its end.</summary>
    public void Dispose()
    {
        _beforeSignal?.Dispose();
        Stream.Dispose();
        if (!_isDone && Stream.Name != _path)
            File.Delete(Stream.Name);
    }

    /// <summary>Such as <c>/dev/stdout</c>, or <c>NUL</c> by its full name.</summary>
    public static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith(@"\\.\", StringComparison.Ordinal);

    private static CliException Refusal(string name, string path, Exception e)
    {
        var reason = Directory.Exists(path) ? "a folder has its name"
            : e is UnauthorizedAccessException ? "there is no permission to write there"
            : "the disk or another program does not let it be written";
        return new CliException($"'{name}' cannot be written: {reason}.");
    }
}
