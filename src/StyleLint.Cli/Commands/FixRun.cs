using System.Text;
using StyleLint.Analysis;
using StyleLint.Diagnostics;
using StyleLint.Fixes;

namespace StyleLint.Cli.Commands;

/// <summary>One run of <c>fix</c>, from names to exit code.</summary>
internal sealed class FixRun(CliEnvironment environment, FixOptions options)
{
    public int Execute()
    {
        var run = new ArticleRun(environment, options.Articles);
        var tally = new FixTally();
        using var output = new StreamWriter(environment.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var file in run.Lint(repair: new RepairOptions(options.UpTo, options.WritesFiles ? Write : (_, _) => null)))
        {
            tally.Add(file);
            foreach (var notice in file.Diagnostics.Where(d => d.IsFailure() || d.Descriptor == EngineDiagnostics.DisputedFixes))
                environment.Error.WriteLine($"{notice.Source.Path}: {notice.Message}");
            if (file.Fixed is { } article)
                Report(article, output);
        }
        output.Flush();
        if (!options.Quiet && !options.Check)
            (options.WritesFiles ? output : environment.Error).WriteLine(tally.ToSentence(options));
        return tally.HasFailed ? ExitCodes.Failure : options.Check && tally.Repaired > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    /// <summary>Gives null, or why the file was left as it was.</summary>
    public static string? Write(string path, FixedArticle article) => FileRewriter.Replace(path, article.Before.Encode(), article.After.Encode());

    private void Report(FixedArticle article, StreamWriter output)
    {
        if (options.Diff)
            output.Write(UnifiedDiff.Of(article.Before, article.After));
        else if (options.WritesFiles && article.IsChanged && !options.Quiet)
        {
            output.WriteLine($"{article.Before.Path}: {article.Applied.Length} repaired");
            output.Flush();
        }
        else if (options.Articles.ReadsStandardInput && !options.Check)
        {
            output.Flush();
            environment.Output.Write(article.After.Encode());
        }
    }
}
