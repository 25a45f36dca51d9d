using System.Text.Json;
using System.Text.Json.Nodes;
using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Output.Sarif;

/// <summary>
/// Makes of the SARIF files of several parts of a run the file that one run over everything would have written, byte for byte.
/// What differs between the parts are results, notifications and, where settings differ by folder, rules; the rest is the first file's.
/// </summary>
public static class SarifMerger
{
    private static readonly string[] _notificationLists = ["toolExecutionNotifications", "toolConfigurationNotifications"];

    /// <param name="logs">The files' names and texts; one or more.</param>
    /// <exception cref="FormatException">A text is no SARIF log of this tool; the message names the file.</exception>
    public static void Merge(IReadOnlyList<(string Name, string Text)> logs, Stream output)
    {
        var roots = logs.Select(log => Parse(log.Name, log.Text)).ToList();
        try
        {
            Merge(roots, output);
        }
        catch (Exception e) when (e is not (IOException or OutOfMemoryException))
        {
            // A log has a hundred places where something else can stand; what stands there shows only on the way.
            throw new FormatException($"Among {string.Join(", ", logs.Select(log => $"'{log.Name}'"))} is a file that style-lint did not write.", e);
        }
    }

    private static void Merge(List<JsonObject> roots, Stream output)
    {
        var runs = roots.Select(root => root["runs"]![0]!.AsObject()).ToList();
        var merged = runs[0].DeepClone().AsObject();
        var driver = merged["tool"]!["driver"]!;
        var rules = MergeById(runs, "rules");
        var results = KeepWorst(MergeResults(runs, rules), runs.Sum(OmittedIn), out var omitted);
        if (omitted > 0)
        {
            runs.Add(LimitNotice(driver, omitted));
            merged[SarifSink.Properties] = new JsonObject { [SarifSink.Omitted] = omitted };
        }
        MergeInvocations(runs, merged);
        driver["rules"] = new JsonArray([.. rules.Values]);
        merged["results"] = new JsonArray([.. results]);
        roots[0]["runs"] = new JsonArray(merged);
        using var json = SarifSink.OpenLog(output, results.Count);
        roots[0].WriteTo(json);
        json.EndText(output);
    }

    private static JsonObject Parse(string name, string text)
    {
        try
        {
            if (JsonNode.Parse(text) is JsonObject root && root["runs"] is JsonArray { Count: 1 } runs
                && runs[0]?["tool"]?["driver"] is JsonObject driver && driver["rules"] is JsonArray && driver["notifications"] is JsonArray
                && runs[0]!["invocations"] is JsonArray { Count: 1 } && runs[0]!["results"] is JsonArray)
            {
                return root;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Said below: to the user a file that is no JSON is as wrong as one of another tool.
        }
        throw new FormatException($"'{name}' is no SARIF file that style-lint wrote.");
    }

    private static SortedDictionary<string, JsonNode> MergeById(IEnumerable<JsonObject> runs, string list)
    {
        var descriptors = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var descriptor in runs.SelectMany(run => run["tool"]!["driver"]![list]!.AsArray()))
            descriptors.TryAdd(descriptor!["id"]!.GetValue<string>(), descriptor.DeepClone());
        return descriptors;
    }

    private static Dictionary<string, int> IndexOf(SortedDictionary<string, JsonNode> descriptors) =>
        descriptors.Keys.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);

    /// <summary>A file is in one part only, so that sorting by path alone, stably, gives the order of one run.</summary>
    private static List<JsonNode> MergeResults(IEnumerable<JsonObject> runs, SortedDictionary<string, JsonNode> rules)
    {
        var index = IndexOf(rules);
        var all = runs.SelectMany(run => run["results"]!.AsArray()).Select(result => result!.DeepClone()).OrderBy(PathOf, StringComparer.Ordinal).ToList();
        foreach (var result in all)
            result["ruleIndex"] = index[result["ruleId"]!.GetValue<string>()];
        return all;
    }

    /// <summary>Each part has kept its own worst, among which the worst of all are.</summary>
    private static List<JsonNode> KeepWorst(List<JsonNode> results, int omittedInParts, out int omitted)
    {
        omitted = omittedInParts + Math.Max(0, results.Count - SarifSink.MaxResults);
        return omitted == 0
            ? results
            : [.. results.OrderByDescending(IsOpen).ThenByDescending(LevelOf).Take(SarifSink.MaxResults)];
    }

    private static Severity LevelOf(JsonNode result) => SarifLevels.ParseLevel(result["level"]!.GetValue<string>());

    private static bool IsOpen(JsonNode result) =>
        result["suppressions"] is not JsonArray { Count: > 0 } && result["baselineState"]?.GetValue<string>() is null or "new";

    private static int OmittedIn(JsonObject run) => run[SarifSink.Properties]?[SarifSink.Omitted]?.GetValue<int>() ?? 0;

    /// <summary>A run that has nothing but the notice of how many findings are left out of the whole.</summary>
    private static JsonObject LimitNotice(JsonNode driver, int omitted)
    {
        var run = new RunDescription(driver["version"]!.GetValue<string>(), driver["informationUri"]!.GetValue<string>(), []);
        var notice = EngineDiagnostics.ResultLimit.At(SourceText.From(""), default, SarifSink.LimitMessage(omitted));
        using var text = new MemoryStream();
        using (var json = JsonOutput.Open(text))
            new SarifLogWriter(json, run, new OutputOptions()).Write([], [notice], new RunSummary(), omitted);
        text.Position = 0;
        return JsonNode.Parse(text)!["runs"]![0]!.AsObject();
    }

    private static void MergeInvocations(List<JsonObject> runs, JsonObject merged)
    {
        var invocations = runs.Select(run => run["invocations"]![0]!.AsObject()).ToList();
        var descriptors = MergeById(runs, "notifications");
        var index = IndexOf(descriptors);
        var target = merged["invocations"]![0]!;
        foreach (var list in _notificationLists)
        {
            // What a part says of its own limit does not hold for the whole; what the settings are at fault for, each part says.
            var notifications = invocations
                .SelectMany((invocation, i) => invocation[list]!.AsArray().Where(n => IdOf(n!) != EngineDiagnostics.ResultLimit.Id || i == runs.Count - 1))
                .Select(n => n!.DeepClone()).ToList();
            foreach (var notification in notifications)
                notification["descriptor"]!["index"] = index[IdOf(notification)];
            target[list] = new JsonArray([.. notifications.DistinctBy(n => n.ToJsonString()).OrderBy(NotificationPath, StringComparer.Ordinal)]);
        }
        merged["tool"]!["driver"]!["notifications"] = new JsonArray([.. descriptors.Values]);
        var worst = invocations.MaxBy(invocation => invocation["exitCode"]!.GetValue<int>())!;
        target["executionSuccessful"] = invocations.Exists(invocation => invocation["executionSuccessful"]!.GetValue<bool>());
        target["exitCode"] = worst["exitCode"]!.DeepClone();
        target["exitCodeDescription"] = worst["exitCodeDescription"]!.DeepClone();
    }

    private static string IdOf(JsonNode notification) => notification["descriptor"]!["id"]!.GetValue<string>();

    private static string NotificationPath(JsonNode notification) => notification["locations"] is null ? "\uFFFF" : PathOf(notification);

    private static string PathOf(JsonNode result) => Uri.UnescapeDataString(
        result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>());
}
