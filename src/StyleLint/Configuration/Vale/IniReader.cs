using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration.Vale;

/// <summary>
/// Reads an ini file as Vale's library does (go-ini): <c>=</c> or <c>:</c> between key and value, a backslash at the end of a line that goes
/// on, comments behind a space, quotation marks around a value. Every other line is reported and passed over.
/// </summary>
internal sealed class IniReader(YamlFile file, ICollection<Diagnostic> faults)
{
    private readonly SourceText _source = file.Source;
    private YamlScalar? _section;

    public ImmutableArray<IniEntry> Read()
    {
        var entries = ImmutableArray.CreateBuilder<IniEntry>();
        for (var line = 0; line < _source.LineCount; line++)
        {
            var span = Trim(_source.GetLine(line));
            var text = _source.ToString(span);
            if (text is [] or ['#' or ';', ..])
                continue;
            if (text[0] == '[' && text.LastIndexOf(']') is > 0 and var end)
            {
                _section = Scalar(new TextSpan(span.Start + 1, span.Start + end));
                continue;
            }
            var joints = new List<TextSpan>();
            for (; _source.Slice(span) is [.., '\\'] && line + 1 < _source.LineCount; line++)
            {
                var next = Trim(_source.GetLine(line + 1));
                joints.Add(new TextSpan(span.End - 1, next.Start));
                span = new TextSpan(span.Start, next.End);
            }
            if (Read(span, joints) is { } entry)
                entries.Add(entry);
        }
        return entries.ToImmutable();
    }

    private IniEntry? Read(TextSpan span, List<TextSpan> joints)
    {
        var delimiter = _source.Slice(span).IndexOfAny('=', ':');
        if (delimiter <= 0)
        {
            faults.Add(file.Report(span, "this line is neither a [section] nor 'key = value'."));
            return null;
        }
        var key = Scalar(TextSpan.FromLength(span.Start, delimiter));
        var value = WithoutQuotes(WithoutComment(Trim(new TextSpan(span.Start + delimiter + 1, span.End))));
        var text = _source.ToString(value).ToCharArray();
        foreach (var joint in joints.Where(value.Contains))
            Array.Fill(text, IniEntry.Joint, joint.Start - value.Start, joint.Length);
        return new IniEntry(_section, key, new YamlScalar(file, value, new string(text), IsPlain: true));
    }

    private TextSpan WithoutComment(TextSpan value)
    {
        var text = _source.Slice(value);
        var at = text.IndexOf(" #") is >= 0 and var hash ? hash : text.IndexOf(" ;");
        return at < 0 ? value : Trim(TextSpan.FromLength(value.Start, at));
    }

    private TextSpan WithoutQuotes(TextSpan value) =>
        _source.Slice(value) is ['"', .., '"'] or ['\'', .., '\''] or ['`', .., '`'] ? new TextSpan(value.Start + 1, value.End - 1) : value;

    private YamlScalar Scalar(TextSpan span)
    {
        span = Trim(span);
        return new YamlScalar(file, span, _source.ToString(span), IsPlain: true);
    }

    private TextSpan Trim(TextSpan span) => _source.Slice(span).Trimmed().Shift(span.Start);
}
