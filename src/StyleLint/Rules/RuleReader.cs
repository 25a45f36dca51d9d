using StyleLint.Diagnostics;
using StyleLint.Rules.Actions;
using StyleLint.Rules.Checks;
using StyleLint.Rules.Pages;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>Reads the keys that every rule has and hands the others to the rule's kind.</summary>
internal static class RuleReader
{
    /// <summary>What published rules say and nothing here depends on: their name, which is that of the file, and where the rule comes from.</summary>
    private static readonly string[] _idle = ["name", "selector", "source"];

    public static Rule? Read(YamlMap map, SourceText source, string name)
    {
        if (map.Required("extends") is not { } extends || FindKind(map, extends) is not { } kind)
            return null;
        var messages = ReadMessages(map, kind);
        var descriptor = ReadDescriptor(map, name, messages);
        var measured = Measurement.Read(map);
        var link = ReadLink(map);
        var scope = ScopeReader.Read(map, kind.DefaultScope, out var unsupported);
        if (unsupported is not null)
            map.Faults.Add(map.Node("scope")!.ReportAs(EngineDiagnostics.UnsupportedRule, $"the scope '{unsupported}' is not supported."));
        var recommended = map.Bool("recommended");
        var quoted = map.Choice("quoted", "include", "skip", "only") switch { "skip" => QuotedText.Skip, "only" => QuotedText.Only, _ => QuotedText.Include };
        var locales = map.Strings("locales");
        var limit = map.Int("limit");
        var matchesCase = map.Bool("matchcase");
        var action = ActionReader.Read(map);
        var readExamples = ExampleReader.Defer(map);
        var tests = ExampleReader.ReadTests(map);
        var check = kind.Read(map);
        foreach (var key in _idle)
            _ = map.Node(key);
        map.Close();
        if (check is null || scope is null)
            return null;
        var rule = new Rule(descriptor with { Precision = measured?.Precision ?? Measurement.NotMeasured }, check)
        {
            File = source,
            Scope = scope,
            Recommended = recommended,
            Quoted = quoted,
            Locales = locales,
            Limit = limit,
            MatchesCase = matchesCase,
            Action = action,
            ReadExamples = readExamples,
            Tests = tests,
            Messages = messages,
            Measured = measured,
        };
        return rule with { Descriptor = rule.Descriptor with { Help = new RulePage(rule, link) } };
    }

    private static CheckKind? FindKind(YamlMap map, YamlScalar extends)
    {
        if (CheckKinds.Find(extends.Value) is { } kind)
            return kind;
        if (CheckKinds.Unsupported.Contains(extends.Value))
        {
            map.Faults.Add(extends.ReportAs(
                EngineDiagnostics.UnsupportedRule, $"rules of the kind '{extends.Value}' are not supported. Switch it off in the settings to silence this."));
        }
        else
        {
            var known = CheckKinds.All.Select(k => k.Name).ToArray();
            map.Faults.Add(extends.Report($"there is no kind of rule '{extends.Value}'.{NearestWord.Choices(extends.Value, known)}"));
        }
        return null;
    }

    private static Dictionary<string, MessageTemplate> ReadMessages(YamlMap map, CheckKind kind)
    {
        var messages = new Dictionary<string, MessageTemplate>(StringComparer.Ordinal);
        var node = map.Node("message");
        if (node is YamlMapping)
        {
            foreach (var (id, text) in map.Pairs("message").Sort((one, other) => string.CompareOrdinal(one.Key.Value, other.Key.Value)))
                messages[id.Value] = MessageTemplate.Parse(text.Value, kind.Printf);
        }
        else if (map.Required("message") is { } message)
            messages[DiagnosticDescriptor.DefaultMessage] = MessageTemplate.Parse(message.Value, kind.Printf);
        if (node is YamlMapping or YamlScalar && messages.Values.All(message => string.IsNullOrWhiteSpace(message.Format)))
            map.Faults.Add(node.Report("'message' says nothing."));
        return messages;
    }

    private static DiagnosticDescriptor ReadDescriptor(YamlMap map, string name, Dictionary<string, MessageTemplate> messages)
    {
        var id = map.String("id") ?? name;
        var title = map.String("title") ?? name;
        var description = map.String("description");
        var why = (map.String("why") ?? description ?? "").Trim();
        var level = map.Choice("level", SeverityWords.All) is { } word ? SeverityWords.Parse(word)!.Value : Severity.Warning;
        return new DiagnosticDescriptor(id, name, title, name.Split('.')[0], level)
        {
            Messages = messages.ToDictionary(m => m.Key, m => m.Value.Format, StringComparer.Ordinal),
            Description = why,
        };
    }

    /// <summary>Published rules also name files here, and addresses that nobody can follow; the rule is as good without.</summary>
    private static Uri? ReadLink(YamlMap map)
    {
        if (map.Scalar("link") is not { } link)
            return null;
        return Uri.TryCreate(link.Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address : null;
    }
}
