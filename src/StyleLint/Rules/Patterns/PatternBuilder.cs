using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Patterns;

/// <summary>Joins the parts of a pattern and remembers where each came from, so that a fault in it can be shown in the file.</summary>
internal sealed class PatternBuilder(bool ignoreCase)
{
    private readonly StringBuilder _source = new(ignoreCase ? "(?i)" : "");
    private readonly List<Part> _parts = [];
    private ImmutableArray<string> _alternatives = [];
    private bool _isOfWords;

    public void Concatenate(IEnumerable<YamlScalar> parts)
    {
        _alternatives = [];
        foreach (var part in parts)
            Add(part);
    }

    /// <summary>The name of the group that tells which token it was.</summary>
    public static string AlternativeName(int index) => string.Create(CultureInfo.InvariantCulture, $"_{index}");

    /// <summary>One of the tokens, the first that fits; as whole words unless <paramref name="nonword"/>.</summary>
    /// <param name="named">Whether each is a group of its own.</param>
    public void Alternatives(ImmutableArray<YamlScalar> tokens, bool nonword, bool named = false)
    {
        _isOfWords = !nonword;
        var (open, close) = nonword ? ("(?m)(?:", ")") : (@"(?m)\b(?:", @")\b");
        if (_parts.Count == 0 && tokens.All(token => TokenSyntax.IsSelfContained(token.Value)))
            _alternatives = [.. tokens.Select(token => $"{_source}{open}{token.Value}{close}")];
        _source.Append(open);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0)
                _source.Append('|');
            if (named)
                _source.Append(CultureInfo.InvariantCulture, $"(?<{AlternativeName(i)}>");
            Add(tokens[i]);
            if (named)
                _source.Append(')');
        }
        _source.Append(close);
    }

    /// <summary>One of the tokens, from the first character of the text to the last.</summary>
    public void Whole(ImmutableArray<YamlScalar> tokens)
    {
        _source.Append(@"\A");
        Alternatives(tokens, nonword: true);
        _source.Append(@"\z");
        _alternatives = [.. _alternatives.Select(alternative => alternative + @"\z")];
    }

    public Pattern? Build(ICollection<Diagnostic> faults)
    {
        var source = PatternTranslator.Translate(_source.ToString(), _isOfWords, out var origins);
        try
        {
            if (!_parts.TrueForAll(part => part.Scalar.File.IsProved))
                _ = new Regex(source, RegexOptions.CultureInvariant);
            return new Pattern(source, [.. _alternatives.Select(alternative => PatternTranslator.Translate(alternative, _isOfWords, out _))]);
        }
        catch (RegexParseException e)
        {
            var origin = e.Offset < origins.Count ? origins[e.Offset] : _source.Length;
            var suspect = (_parts.FindLast(part => part.Start <= origin) ?? _parts[0]).Scalar;
            // What one part leaves open shows in another.
            var culprit = PatternFault.IsIn(suspect) ? suspect : _parts.Find(part => PatternFault.IsIn(part.Scalar))?.Scalar ?? suspect;
            faults.Add(PatternFault.Report(culprit, e));
            return null;
        }
    }

    private void Add(YamlScalar part)
    {
        _parts.Add(new Part(_source.Length, part));
        _source.Append(part.Value);
    }

    /// <param name="Start">In the source of the whole.</param>
    private sealed record Part(int Start, YamlScalar Scalar);
}
