namespace StyleLint.Cli;

/// <summary>All that a command knows of the world outside, so that a test can be that world.</summary>
internal sealed record CliEnvironment
{
    /// <summary>Full path that names on the command line are relative to.</summary>
    public required string WorkingFolder { get; init; }

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public required Func<string, string?> GetVariable { get; init; }

    /// <summary>The program that knows what changed; it is looked for where the system looks for programs.</summary>
    public string GitProgram { get; init; } = "git";

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether a person watches standard output and standard error.</summary>
    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>From the call on, an interrupt cancels the token and no longer ends the process.</summary>
    public Func<CancellationToken> ListenForInterrupt { get; init; } = () => CancellationToken.None;

    /// <summary>Does something before an interrupt or a termination ends the process, until the result is disposed of.</summary>
    public Func<Action, IDisposable?> BeforeSignal { get; init; } = _ => null;

    /// <summary>Starts to watch a folder, by its full path.</summary>
    public Func<string, IFolderWatcher> Watch { get; init; } = folder => new FolderWatcher(folder);

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <param name="name">As it stands on the command line, relative to the working folder.</param>
    public string FullPath(string name) => Path.GetFullPath(name, WorkingFolder);

    /// <param name="read">Reads <see cref="Input"/>, or a part of it.</param>
    /// <exception cref="CliException">It cannot be read.</exception>
    public static T ReadInput<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException("Standard input cannot be read: it is closed, or a folder.");
        }
    }

    public static CliEnvironment OfProcess() => new()
    {
        WorkingFolder = Directory.GetCurrentDirectory(),
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        // What the console itself opens costs a start more: it asks for the terminal and its encoding.
        Error = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true }),
        GetVariable = Environment.GetEnvironmentVariable,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 40, 160),
        BeforeSignal = clean => new SignalHandler(clean),
        ListenForInterrupt = () =>
        {
            var stop = new CancellationTokenSource();
            Console.CancelKeyPress += (_, e) =>
            {
                e.Cancel = true;
                stop.Cancel();
            };
            return stop.Token;
        },
    };
}
