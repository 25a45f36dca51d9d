using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration.Vale;

/// <summary>
/// One key of an ini file. Keys and values are nodes as those of a YAML file are, so that a rule or a setting can take them from either.
/// </summary>
/// <param name="Section">Null above the first one.</param>
/// <param name="Value">As it is written, with <see cref="Joint"/> where a line goes on in the next.</param>
internal sealed record IniEntry(YamlScalar? Section, YamlScalar Key, YamlScalar Value)
{
    /// <summary>Stands for each character of a backslash, a line end and an indentation, which are none of the value.</summary>
    public const char Joint = '\uE000';

    public YamlScalar Text => Value with { Value = Clean(Value.Value) };

    /// <summary>The parts of a value between its commas, without those that are empty; <c>\,</c> is the character itself.</summary>
    public IEnumerable<YamlScalar> Items
    {
        get
        {
            var raw = Value.Value;
            for (var start = 0; start < raw.Length;)
            {
                var end = EndOfItem(raw, start);
                var item = raw[start..end];
                var text = item.TrimStart(Joint, ' ', '\t');
                var span = TextSpan.FromLength(Value.Span.Start + start + item.Length - text.Length, text.TrimEnd(Joint, ' ', '\t').Length);
                if (!span.IsEmpty)
                    yield return Value with { Span = span, Value = Clean(text).Replace(@"\,", ",", StringComparison.Ordinal) };
                start = end + 1;
            }
        }
    }

    /// <summary>Says that the key, whatever its value, does nothing here.</summary>
    public Diagnostic ReportIdle() => Key.ReportAs(EngineDiagnostics.IdleSetting, $"'{Key.Value}' is for Vale alone.");

    private static string Clean(string text) => text.Replace(Joint.ToString(), "", StringComparison.Ordinal).Trim();

    private static int EndOfItem(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == ',')
                return i;
        }
        return text.Length;
    }
}
