using System.Diagnostics;

namespace StyleLint.Benchmarks;

/// <summary>The built programs that are measured from outside, as a user starts them.</summary>
internal static class Programs
{
    public static string StyleLint => Built("src/StyleLint.Cli", "style-lint.dll");

    public static string Hello => Built("benchmarks/Hello", "Hello.dll");

    /// <summary>Runs to the end, with its output thrown away.</summary>
    /// <returns>The time on the wall, and the most memory that was seen.</returns>
    public static (TimeSpan Time, long PeakBytes) Run(string program, params string[] arguments) => RunIn("", "dotnet", [program, .. arguments]);

    /// <param name="folder">The working folder; empty for that of this process.</param>
    public static (TimeSpan Time, long PeakBytes) RunIn(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        while (!process.WaitForExit(5))
            peak = Math.Max(peak, PeakOf(process));
        return (watch.Elapsed, peak);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has ended since it was last asked.
            return 0;
        }
    }

    private static string Built(string project, string file)
    {
        // …/benchmarks/StyleLint.Benchmarks/bin/Release/net10.0/
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(root, project, "bin", output.Parent!.Name, output.Name, file);
    }
}
