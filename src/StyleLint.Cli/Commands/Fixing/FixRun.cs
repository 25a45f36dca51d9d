using System.Text;
using StyleLint.Analysis.Repairs;
using StyleLint.Diagnostics;
using StyleLint.Fixes;

namespace StyleLint.Cli.Commands.Fixing;

/// <summary>One run of <c>fix</c>, from names to exit code.</summary>
internal sealed class FixRun(CliEnvironment environment, FixOptions options)
{
    public int Execute()
    {
        var run = new ArticleRun(environment, options.Articles);
        var tally = new FixTally();
        var open = new HashSet<string>(StringComparer.Ordinal);
        using var output = new StreamWriter(environment.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var file in run.Lint(repair: new RepairOptions(options.UpTo, options.WritesFiles ? Write : (_, _) => null)))
        {
            tally.Add(file);
            foreach (var notice in file.Diagnostics.Where(d => d.IsFailure() || d.Descriptor == EngineDiagnostics.DisputedFixes))
                environment.Error.WriteLine($"{notice.Source.Path}: {notice.Message}");
            if (file.Fixed is not { } article)
                continue;
            Report(article, output);
            if (article.Remaining.Any(EngineDiagnostics.IsOpenFinding))
                open.Add(file.Path);
        }
        output.Flush();
        if (!options.Quiet && !options.Check)
            (options.WritesFiles ? output : environment.Error).WriteLine(tally.ToSentence(options));
        output.Flush();
        var hasFailed = tally.HasFailed || (options.Interactive && !Ask(run, open));
        return hasFailed ? ExitCodes.Failure : options.Check && tally.Repaired > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    /// <summary>Gives null, or why the file was left as it was.</summary>
    public static string? Write(string path, FixedArticle article) => FileRewriter.Replace(path, article.Before.Encode(), article.After.Encode());

    /// <param name="open">The articles with something left, by the names that diagnostics give them.</param>
    /// <returns>Whether all that was chosen could be written.</returns>
    private bool Ask(ArticleRun run, HashSet<string> open)
    {
        using var dialog = new FixDialog(environment);
        var session = new FixSession(dialog);
        foreach (var path in run.Plan.Paths)
        {
            var name = run.Root.Relative(path);
            if (open.Contains(name) && !session.HasQuit)
                session.Walk(path, run.Plan.Decode(path, File.ReadAllBytes(path)), run.Plan.LinterFor(path));
        }
        dialog.Say(session.ToString());
        return !session.HasFailed;
    }

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
