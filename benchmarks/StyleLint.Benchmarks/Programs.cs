using System.Diagnostics;

namespace StyleLint.Benchmarks;

/// <summary>The built programs that are measured from outside, as a user starts them.</summary>
internal static class Programs
{
    public static string StyleLint => Built("src/StyleLint.Cli", "style-lint.dll");

    public static string Hello => Built("benchmarks/Hello", "Hello.dll");

    /// <summary>What <c>.ci/build-native</c> makes; it need not be there.</summary>
    public static string Native => Path.Combine(Root, "artifacts/native/style-lint");

    // …/benchmarks/StyleLint.Benchmarks/bin/Release/net10.0/
    private static DirectoryInfo Output { get; } = new(AppContext.BaseDirectory);

    private static string Root => Output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;

    /// <summary>How long it runs on the wall, with its output thrown away. Nobody looks at it meanwhile: that would take a part of a start.</summary>
    public static TimeSpan Time(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start("", "dotnet", [program, .. arguments]);
        process.WaitForExit();
        return watch.Elapsed;
    }

    /// <summary>Runs to the end, with its output thrown away.</summary>
    /// <param name="folder">The working folder; empty for that of this process.</param>
    /// <returns>The time on the wall, and the most memory that was seen.</returns>
    public static (TimeSpan Time, long PeakBytes) RunIn(string folder, string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(folder, program, arguments);
        long peak = 0;
        // The peak only grows, so that a few looks are enough; each takes time from the cores that the program runs on.
        while (!process.WaitForExit(50))
            peak = Math.Max(peak, PeakOf(process));
        return (watch.Elapsed, peak);
    }

    private static Process Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
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

    private static string Built(string project, string file) => Path.Combine(Root, project, "bin", Output.Parent!.Name, Output.Name, file);
}
