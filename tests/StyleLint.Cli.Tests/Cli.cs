using System.Text;

namespace StyleLint.Cli.Tests;

/// <summary>The program in a folder of its own, which is gone with it.</summary>
internal sealed class Cli : IDisposable
{
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

    public CliResult RunWithInput(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = StyleLintCommand.Invoke(args, new CliEnvironment
        {
            WorkingFolder = Folder,
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            GetVariable = Variables.GetValueOrDefault,
        });
        return new CliResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
