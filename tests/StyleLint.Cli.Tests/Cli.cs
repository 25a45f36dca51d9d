using System.Diagnostics;
using System.Text;

namespace StyleLint.Cli.Tests;

/// <summary>
/// The program in a folder of its own, which is gone with it. It runs in this process, or, where the variable STYLE_LINT_PROGRAM names
/// an executable file, as that: so the same tests serve the native program.
/// </summary>
internal sealed class Cli : IDisposable
{
    private static readonly string? _program = Environment.GetEnvironmentVariable("STYLE_LINT_PROGRAM");

    public Cli() => Folder = Directory.CreateTempSubdirectory("style-lint-").FullName;

    public string Folder { get; }

    /// <summary>What the program sees of environment variables.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public string FullPath(string relative) => Path.Combine(Folder, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <returns>The full path.</returns>
    public string Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public string Write(string relative, byte[] bytes)
    {
        var path = FullPath(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Read(string relative) => File.ReadAllText(FullPath(relative));

    public CliResult Run(params string[] args) => RunWithInput("", args);

    public CliResult RunWithInput(string input, params string[] args) =>
        _program is { Length: > 0 } program ? RunProgram(program, input, args) : RunHere(input, args);

    /// <summary>In this process, in a world of which the test makes a part.</summary>
    public CliResult RunIn(Func<CliEnvironment, CliEnvironment> change, params string[] args) => RunHere("", args, change);

    private CliResult RunHere(string input, string[] args, Func<CliEnvironment, CliEnvironment>? change = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CliEnvironment
        {
            WorkingFolder = Folder,
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            GetVariable = Variables.GetValueOrDefault,
        };
        var exitCode = StyleLintCommand.Invoke(args, change is null ? environment : change(environment));
        return new CliResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private CliResult RunProgram(string program, string input, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // What a run by hand does not set, either.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GITHUB_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
