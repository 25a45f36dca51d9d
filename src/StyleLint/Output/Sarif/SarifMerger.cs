using System.Text.Json;
using System.Text.Json.Nodes;
using StyleLint.Diagnostics;

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
        var runs = roots.Select(root => root["runs"]![0]!.AsObject()).ToList();
        var merged = runs[0];
        var rules = MergeRules(runs);
        var results = MergeResults(runs, rules);
        merged["tool"]!["driver"]!["rules"] = new JsonArray([.. rules.Values]);
        MergeInvocations(runs, merged["invocations"]![0]!.AsObject());
        KeepWorst(results, merged, runs.Sum(OmittedIn));
        merged["results"] = new JsonArray([.. results]);
        using var json = SarifSink.OpenLog(output, results.Count);
        roots[0].WriteTo(json);
        json.EndText(output);
    }

    private static JsonObject Parse(string name, string text)
    {
        try
        {
            if (JsonNode.Parse(text) is JsonObject root && root["runs"] is JsonArray { Count: 1 } runs && runs[0]?["tool"]?["driver"]?["rules"] is JsonArray
                && runs[0]!["invocations"] is JsonArray { Count: 1 } && runs[0]!["results"] is JsonArray)
            {
                return root;
            }
        }
        catch (JsonException)
        {
            // Said below: to the user a file that is no JSON is as wrong as one of another tool.
        }
        throw new FormatException($"'{name}' is no SARIF file that style-lint wrote.");
    }

    private static SortedDictionary<string, JsonNode> MergeRules(IEnumerable<JsonObject> runs)
    {
        var rules = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var rule in runs.SelectMany(run => run["tool"]!["driver"]!["rules"]!.AsArray()))
            rules.TryAdd(rule!["id"]!.GetValue<string>(), rule.DeepClone());
        return rules;
    }

    /// <summary>A file is in one part only, so that sorting by path alone, stably, gives the order of one run.</summary>
    private static List<JsonNode> MergeResults(IReadOnlyList<JsonObject> runs, SortedDictionary<string, JsonNode> rules)
    {
        var index = rules.Keys.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        var all = runs.SelectMany(run => run["results"]!.AsArray()).Select(result => result!.DeepClone()).OrderBy(PathOf, StringComparer.Ordinal).ToList();
        foreach (var result in all)
            result["ruleIndex"] = index[result["ruleId"]!.GetValue<string>()];
        return all;
    }

    /// <summary>Each part has kept its own worst, among which the worst of all are.</summary>
    private static void KeepWorst(List<JsonNode> results, JsonObject merged, int omittedBefore)
    {
        var omitted = omittedBefore + Math.Max(0, results.Count - SarifSink.MaxResults);
        if (omitted == 0)
            return;
        var worst = results.OrderByDescending(result => SarifLevels.ParseLevel(result["level"]!.GetValue<string>())).Take(SarifSink.MaxResults).ToList();
        results.Clear();
        results.AddRange(worst);
        merged[SarifSink.Properties] = new JsonObject { [SarifSink.Omitted] = omitted };
        var notice = EngineDiagnostics.ResultLimit;
        merged["invocations"]![0]![_notificationLists[0]]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["descriptor"] = new JsonObject { ["id"] = notice.Id, ["index"] = EngineDiagnostics.All.IndexOf(notice) },
            ["level"] = notice.DefaultSeverity.ToLevel(),
            ["message"] = new JsonObject { ["text"] = SarifSink.LimitMessage(omitted) },
        });
    }

    private static int OmittedIn(JsonObject run) => run[SarifSink.Properties]?[SarifSink.Omitted]?.GetValue<int>() ?? 0;

    private static string PathOf(JsonNode result) => Uri.UnescapeDataString(
        result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>());

    private static void MergeInvocations(IReadOnlyList<JsonObject> runs, JsonObject merged)
    {
        var invocations = runs.Select(run => run["invocations"]![0]!.AsObject()).ToList();
        var worst = invocations.MaxBy(invocation => invocation["exitCode"]!.GetValue<int>())!;
        var isSuccessful = invocations.Exists(invocation => invocation["executionSuccessful"]!.GetValue<bool>());
        foreach (var name in _notificationLists)
        {
            var notifications = invocations.SelectMany(invocation => invocation[name]!.AsArray()).Select(n => n!.DeepClone())
                .Where(n => n["descriptor"]!["id"]!.GetValue<string>() != EngineDiagnostics.ResultLimit.Id);
            merged[name] = new JsonArray([.. notifications.DistinctBy(n => n.ToJsonString()).OrderBy(NotificationPath, StringComparer.Ordinal)]);
        }
        merged["exitCodeDescription"] = worst["exitCodeDescription"]!.DeepClone();
        merged["exitCode"] = worst["exitCode"]!.DeepClone();
        merged["executionSuccessful"] = isSuccessful;
    }

    private static string NotificationPath(JsonNode notification) => notification["locations"] is null ? "\uFFFF" : PathOf(notification);
}
