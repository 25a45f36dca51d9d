using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StyleLint.Diagnostics;
using StyleLint.Output.Sarif;
using StyleLint.Text;

namespace StyleLint.Tests.Output.Sarif;

/// <summary>What consumers rely on and the SARIF Multitool does not check.</summary>
internal static class SarifContract
{
    public static JsonElement Check(string sarif, IEnumerable<Diagnostic> diagnostics)
    {
        Assert.False(sarif.StartsWith('\uFEFF'));
        var run = JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.False(run.GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%").TryGetProperty("uri", out _));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var sources = diagnostics.Select(d => d.Source).DistinctBy(s => ArtifactUri(s)).ToDictionary(ArtifactUri);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        foreach (var result in results)
            CheckResult(result, rules, sources);
        Assert.InRange(results.DistinctBy(r => r.TryGetProperty("suppressions", out _)).Count(), 0, 1);
        return run;
    }

    private static string ArtifactUri(SourceText source) => StyleLint.Output.ArtifactUri.From(source.Path);

    private static void CheckResult(JsonElement result, JsonElement rules, Dictionary<string, SourceText> sources)
    {
        var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        CheckMessage(result.GetProperty("message"), rule);
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        var source = sources[place.GetProperty("artifactLocation").GetProperty("uri").GetString()!];
        Assert.DoesNotMatch(@"^\.?/|\\", source.Path);
        var region = place.GetProperty("region");
        CheckRegion(region, source);
        if (place.TryGetProperty("contextRegion", out var context))
            CheckContext(context, region, source);
        var line = region.GetProperty("startLine").GetInt32() - 1;
        Assert.Equal(
            LineHash.OfLines(source)[line],
            result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString());
        foreach (var fix in Items(result, "fixes"))
        {
            Assert.NotEmpty(fix.GetProperty("description").GetProperty("text").GetString()!);
            foreach (var replacement in fix.GetProperty("artifactChanges")[0].GetProperty("replacements").EnumerateArray())
                CheckRegion(replacement.GetProperty("deletedRegion"), source);
        }
        foreach (var related in Items(result, "relatedLocations"))
            CheckRegion(related.GetProperty("physicalLocation").GetProperty("region"), source);
    }

    /// <summary>Text, template and arguments read the same, and no words of an article became a link or a placeholder.</summary>
    private static void CheckMessage(JsonElement message, JsonElement rule)
    {
        var text = message.GetProperty("text").GetString()!;
        Assert.EndsWith(".", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\(", text);
        if (!message.TryGetProperty("id", out var id))
        {
            Assert.Matches(@"\{[0-9]+\}", text);
            return;
        }
        var template = rule.GetProperty("messageStrings").GetProperty(id.GetString()!).GetProperty("text").GetString()!;
        object?[] arguments = [.. message.GetProperty("arguments").EnumerateArray().Select(a => a.GetString())];
        Assert.Equal(text, string.Format(CultureInfo.InvariantCulture, template, arguments));
    }

    private static void CheckRegion(JsonElement region, SourceText source)
    {
        var span = Span(region);
        Assert.Equal(span, new TextSpan(Offset(region, source, "start"), Offset(region, source, "end")));
        if (region.TryGetProperty("snippet", out var snippet))
            Assert.Equal(WellFormed(source.ToString(span)), snippet.GetProperty("text").GetString());
    }

    private static void CheckContext(JsonElement context, JsonElement region, SourceText source)
    {
        CheckRegion(context, source);
        Assert.True(Span(context).Contains(Span(region)) && Span(context) != Span(region));
    }

    private static TextSpan Span(JsonElement region) =>
        TextSpan.FromLength(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());

    private static int Offset(JsonElement region, SourceText source, string end) => source.GetOffset(
        new LinePosition(region.GetProperty(end + "Line").GetInt32() - 1, region.GetProperty(end + "Column").GetInt32() - 1));

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;

    /// <summary>JSON in UTF-8 cannot hold half a surrogate pair.</summary>
    private static string WellFormed(string text) => Regex.Replace(text, @"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "\uFFFD");
}
