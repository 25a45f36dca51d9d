using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration.Vale;

/// <summary>Reads what a section says of a rule or a style: <c>Style.Rule = NO</c>, <c>Style.Rule = error</c>, <c>Style.Rule[max] = 30</c>.</summary>
internal static class ValeRuleReader
{
    private const string On = "YES";
    private const string Off = "NO";

    /// <summary>Takes back what sections before said of the rule or the style.</summary>
    private const string Unset = "UNSET";

    /// <summary>Vale takes every word that it does not know for <see cref="Off"/>; of these it is surely meant.</summary>
    private static readonly HashSet<string> _offs = new([Off, "off", "false", "none"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What makes a rule what it is stays with its file.</summary>
    private static readonly string[] _structural =
    [
        "extends", "name", "path", "tests", "message", "description", "link", "tokens", "swap", "exceptions", "filters", "ignore", "raw", "either", "level",
    ];

    /// <summary>Null where the entry is wrong, which is reported.</summary>
    /// <param name="keys">What else may stand in a section.</param>
    public static RuleSetting? Read(IniEntry entry, IEnumerable<string> keys, ICollection<Diagnostic> faults)
    {
        var (key, value) = (entry.Key, entry.Text);
        var isRule = key.Value.Contains('.', StringComparison.Ordinal);
        if (isRule && key.Value.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket && key.Value.EndsWith(']'))
            return ReadParameter(key, bracket, value, faults);
        if (_offs.Contains(value.Value))
            return new RuleSetting(key, Severity.None, Parameters: null);
        if (value.Value is On or Unset || SeverityWords.Parse(value.Value) is not null)
            return new RuleSetting(key, SeverityWords.Parse(value.Value), Parameters: null) { IsUnset = value.Value == Unset };
        faults.Add(isRule
            ? value.Report(UnknownLevel(value.Value, [On, Off, Unset, .. SeverityWords.All]))
            : key.Report($"the key '{key.Value}' is not known here.{NearestWord.Hint(key.Value, keys)}"));
        return null;
    }

    /// <summary>What a value that is none of the words should have been.</summary>
    public static string UnknownLevel(string value, string[] known) =>
        $"it cannot be '{value}'.{NearestWord.Choices(value, known)}";

    private static RuleSetting? ReadParameter(YamlScalar key, int bracket, YamlScalar value, ICollection<Diagnostic> faults)
    {
        var rule = Part(key, 0, bracket);
        var parameter = Part(key, bracket + 1, key.Value.Length - 1);
        if (_structural.Contains(parameter.Value))
        {
            faults.Add(parameter.Report($"'{parameter.Value}' can be changed in the file of the rule only."));
            return null;
        }
        var parameters = new YamlMapping(key.File, key.Span, [new YamlEntry(parameter, value)]);
        return new RuleSetting(rule, Level: null, parameters) { IsSwitch = false };
    }

    private static YamlScalar Part(YamlScalar key, int start, int end) =>
        key with { Span = new TextSpan(key.Span.Start + start, key.Span.Start + end), Value = key.Value[start..end] };
}
