using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using StyleLint.Analysis;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Output;
using StyleLint.Text;

namespace StyleLint.Cli.Commands.Checking;

/// <summary>
/// Articles as JSON Lines from standard input, <c>{"path", "text"}</c>, and for each a line of findings to standard output, in the same
/// order. Who waits for an answer before going on gets it, and of who does not, no more than two batches are held at a time.
/// </summary>
internal sealed class JsonLinesRun
{
    private const int BatchSize = 32;

    private readonly CliEnvironment _environment;
    private readonly CheckOptions _options;
    private readonly RunRoot _root;
    private readonly Settings _settings;

    public JsonLinesRun(CliEnvironment environment, CheckOptions options)
    {
        _environment = environment;
        _options = options;
        _root = new RunRoot(environment.WorkingFolder);
        _settings = new SettingsLoader(_root, options.Articles.Rules, options.Articles.SettingsFile)
            .ForFile(Path.Combine(environment.WorkingFolder, options.Articles.StandardInputName));
    }

    public int Execute()
    {
        var summary = new RunSummary();
        var hasFailed = false;
        var writer = new JsonLinesWriter(_environment.Output);
        using var reader = new StreamReader(_environment.Input, Encoding.UTF8);
        foreach (var batch in ReadBatches(reader))
        {
            foreach (var file in Lint([.. batch.Select(Parse)]))
            {
                var diagnostics = file.Diagnostics.Where(d => d.Severity >= _options.MinLevel && d.Suppression is null).ToList();
                writer.Write(file.Path, diagnostics);
                summary = diagnostics.Aggregate(summary, (sum, diagnostic) => sum.Add(diagnostic));
                hasFailed |= diagnostics.Exists(diagnostic => diagnostic.IsFailure());
            }
        }
        return _options.ExitCodeFor(summary, hasFailed);
    }

    /// <summary>The lines that are there when the findings of those before are written: at least one, which is waited for.</summary>
    private static IEnumerable<List<(int Number, string Text)>> ReadBatches(TextReader reader)
    {
        using var lines = new BlockingCollection<(int Number, string Text)>(BatchSize);
        var reading = Task.Run(() =>
        {
            try
            {
                foreach (var line in ReadLines(reader))
                    lines.Add(line);
            }
            finally
            {
                lines.CompleteAdding();
            }
        });
        foreach (var first in lines.GetConsumingEnumerable())
        {
            List<(int Number, string Text)> batch = [first];
            while (batch.Count < BatchSize && lines.TryTake(out var next))
                batch.Add(next);
            yield return batch;
        }
        reading.GetAwaiter().GetResult();
    }

    private static IEnumerable<(int Number, string Text)> ReadLines(TextReader reader)
    {
        for (var number = 1; CliEnvironment.ReadInput(reader.ReadLine) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return (number, line);
        }
    }

    /// <summary>The article of a line, or what is wrong with the line.</summary>
    private (string Path, byte[]? Text, LintedFile? Fault) Parse((int Number, string Text) line)
    {
        try
        {
            using var json = JsonDocument.Parse(line.Text);
            if (json.RootElement is { ValueKind: JsonValueKind.Object } article
                && article.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.String
                && article.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
            {
                return (_environment.FullPath(path.GetString()!.Replace("\0", "", StringComparison.Ordinal)), Encoding.UTF8.GetBytes(text.GetString()!), null);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Said below. A lone surrogate in a string is an InvalidOperationException.
        }
        var name = $"line {line.Number}";
        var fault = EngineDiagnostics.UnreadableFile.At(SourceText.From("", name), default, "the line is no JSON object with the texts 'path' and 'text'");
        return (name, null, new LintedFile(name, WasChecked: false, [fault]));
    }

    /// <summary>Rule sets are looked up before the threads start, since settings are not for several at once.</summary>
    private ParallelQuery<LintedFile> Lint(List<(string Path, byte[]? Text, LintedFile? Fault)> articles)
    {
        var ruleSets = articles.Select(article => article.Path).Distinct().ToDictionary(path => path, _settings.RulesFor);
        return articles.AsParallel().AsOrdered().WithDegreeOfParallelism(_options.Articles.Jobs)
            .Select(article => article.Fault ?? new FileLinter(_root, _ => article.Text!, path => ruleSets[path]).Lint(article.Path));
    }
}
