using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Writes a pattern in the dialect of .NET. Published styles use what RE2 and its kin allow: <c>(?P&lt;n&gt;</c>, <c>[[:alpha:]]</c>,
/// <c>\Q…\E</c>, <c>\x{…}</c>, <c>\pL</c>, needless escapes, and a <c>$</c> that means the very end.
/// </summary>
internal sealed class PatternTranslator
{
    /// <summary>In a class. The straight one comes last, since a range may begin with it.</summary>
    private const string Apostrophes = "’'";

    private readonly string _source;
    private readonly bool _foldsApostrophes;
    private readonly StringBuilder _result;
    private readonly List<int> _origins;
    private readonly Stack<bool> _outerMultiline = [];
    private bool _isMultiline;
    private int _at;

    private PatternTranslator(string source, bool foldsApostrophes)
    {
        _source = source;
        _foldsApostrophes = foldsApostrophes;
        _result = new StringBuilder(source.Length);
        _origins = new List<int>(source.Length);
    }

    /// <param name="foldsApostrophes">Whether a straight apostrophe also means a curly one, as it does to whoever writes a rule about words.</param>
    /// <param name="origins">For each character of the result the offset of the one that it was made of.</param>
    public static string Translate(string source, bool foldsApostrophes, out IReadOnlyList<int> origins)
    {
        var translator = new PatternTranslator(source, foldsApostrophes);
        while (translator._at < source.Length)
            translator.Step();
        origins = translator._origins;
        return translator._result.ToString();
    }

    private bool Sees(string text) => string.CompareOrdinal(_source, _at, text, 0, text.Length) == 0;

    private void Step()
    {
        switch (_source[_at])
        {
            case '\\':
                TranslateEscape();
                break;
            case '[':
                TranslateClass(new SupplementaryClass());
                break;
            case '(':
                _outerMultiline.Push(_isMultiline);
                TranslateGroupStart();
                break;
            case ')':
                _isMultiline = _outerMultiline.TryPop(out var outer) && outer;
                Copy(1);
                break;
            case '$' when !_isMultiline:
                Write(@"\z", 1);
                break;
            case '\'' when _foldsApostrophes:
                Write("['’]", 1);
                break;
            default:
                Copy(1);
                break;
        }
    }

    private void TranslateGroupStart()
    {
        if (Sees("(?P<"))
            Write("(?<", 4);
        else if (Sees("(?P="))
        {
            var end = _source.IndexOf(')', _at);
            var name = end < 0 ? "" : _source[(_at + 4)..end];
            Write($@"\k<{name}>", end < 0 ? 4 : end + 1 - _at);
            _outerMultiline.Pop();
        }
        else if (Sees("(?'"))
            Copy(3);
        else
        {
            ReadOptions();
            Copy(1);
        }
    }

    /// <summary>Options that stand alone hold for the rest of the group that they stand in.</summary>
    private void ReadOptions()
    {
        if (!Sees("(?"))
            return;
        var end = _at + 2;
        var isOn = true;
        var isMultiline = _isMultiline;
        for (; end < _source.Length && _source[end] is (>= 'a' and <= 'z') or '-'; end++)
        {
            isOn &= _source[end] != '-';
            if (_source[end] == 'm')
                isMultiline = isOn;
        }
        if (end >= _source.Length || _source[end] is not (')' or ':'))
            return;
        _isMultiline = isMultiline;
        if (_source[end] != ')')
            return;
        _outerMultiline.Pop();
        _outerMultiline.Push(isMultiline);
    }

    private void TranslateClass(SupplementaryClass? supplementary = null)
    {
        var start = _result.Length;
        // What comes first is itself, whatever it is: a bracket, or a hyphen that subtracts nothing.
        Copy(Sees("[^]") || Sees("[^-") ? 3 : Sees("[]") || Sees("[-") || Sees("[^") ? 2 : 1);
        var first = _at;
        while (_at < _source.Length && _source[_at] != ']')
        {
            var endsRange = FollowsHyphen(first);
            if (supplementary is not null && TakeSupplementary() is { } character)
                TranslateSupplementary(supplementary, character, endsRange);
            else if (Sees("[:") && _source.IndexOf(":]", _at, StringComparison.Ordinal) is var end and > 0)
                Write(ForeignClasses.MembersOf(_source[(_at + 2)..end]), end + 2 - _at);
            else if (Sees(@"\'") && _foldsApostrophes)
                Write(Apostrophes, 2);
            else if (_source[_at] == '\\')
                TranslateEscape();
            else if (_source[_at] == '[' && endsRange)
                TranslateClass();
            else if (_source[_at] == '\'' && _foldsApostrophes && !endsRange)
                Write(Apostrophes, 1);
            else
                Copy(1);
        }
        if (_at >= _source.Length)
            return;
        Copy(1);
        if (supplementary is { IsEmpty: false })
            Rewrite(start, supplementary.Join(_result.ToString(start, _result.Length - start)));
    }

    /// <summary>Of a class, a character that .NET writes as two, by itself or as either end of a range.</summary>
    private void TranslateSupplementary(SupplementaryClass supplementary, int character, bool endsRange)
    {
        if (endsRange)
        {
            // All between that one unit writes, without the halves of others.
            Write(@"\uD7FF\uE000-\uFFFF", 0);
            supplementary.Add(0x10000, character);
        }
        else
            supplementary.Add(character, TakeEndOfRange() ?? character);
    }

    /// <summary>Behind a hyphen such a character; null, and nothing is taken, for anything else.</summary>
    private int? TakeEndOfRange()
    {
        if (!Sees("-"))
            return null;
        _at++;
        if (TakeSupplementary() is { } last)
            return last;
        _at--;
        return null;
    }

    /// <summary>
    /// The code of a character above U+FFFF, which stands here by itself or as <c>\x{1F600}</c>; null, and nothing is taken, for anything else.
    /// </summary>
    private int? TakeSupplementary()
    {
        var (code, length) = (0, 2);
        if (_at + 1 < _source.Length && char.IsSurrogatePair(_source, _at))
            code = char.ConvertToUtf32(_source, _at);
        else if (Sees(@"\x{") && _source.IndexOf('}', _at) is var end and > 0 && TryReadCode(_source[(_at + 3)..end], out code))
            length = end + 1 - _at;
        if (code < 0x10000)
            return null;
        _at += length;
        return code;
    }

    /// <summary>In a class, one that is not its first character.</summary>
    private bool FollowsHyphen(int first) => _at > first && _source[_at - 1] == '-';

    private void TranslateEscape()
    {
        if (_at + 1 >= _source.Length)
        {
            Copy(1);
            return;
        }
        var c = _source[_at + 1];
        if (c == 'Q')
            TranslateQuotation();
        else if (Sees(@"\x{") && _source.IndexOf('}', _at) is var end and > 0)
            Write(CodePoint(_source[(_at + 3)..end]), end + 1 - _at);
        else if (c is 'p' or 'P' && _at + 2 < _source.Length && _source[_at + 2] != '{')
            Write($@"\{c}{{{_source[_at + 2]}}}", 3);
        else if (c is 'p' or 'P' && _source.IndexOf('}', _at) is var close and > 0)
            Write($@"\{c}{{{ForeignClasses.BlockOf(_source[(_at + 3)..close])}}}", close + 1 - _at);
        else if (c == '\'' && _foldsApostrophes)
            Write("['’]", 2);
        else if (char.IsAsciiLetter(c) && !"AaBbcDdeEfGknPprSstuvWwxZz".Contains(c) || c == '_')
            Write(c.ToString(), 2);
        else
            Copy(2);
    }

    private void TranslateQuotation()
    {
        var end = _source.IndexOf(@"\E", _at + 2, StringComparison.Ordinal);
        var text = end < 0 ? _source[(_at + 2)..] : _source[(_at + 2)..end];
        Write(Regex.Escape(text), (end < 0 ? _source.Length : end + 2) - _at);
    }

    private static string CodePoint(string hex) =>
        TryReadCode(hex, out var code) ? Regex.Escape(new Rune(code).ToString()) : $@"\x{{{hex}}}";

    private static bool TryReadCode(string hex, out int code) =>
        int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out code) && Rune.IsValid(code);

    /// <summary>Character by character, each its own origin.</summary>
    private void Copy(int length)
    {
        for (var end = Math.Min(_at + length, _source.Length); _at < end; _at++)
        {
            _result.Append(_source[_at]);
            _origins.Add(_at);
        }
    }

    /// <summary>All of the result from an offset on, as made of what began there.</summary>
    private void Rewrite(int start, string text)
    {
        var origin = _origins[start];
        _result.Length = start;
        _result.Append(text);
        _origins.RemoveRange(start, _origins.Count - start);
        _origins.AddRange(Enumerable.Repeat(origin, text.Length));
    }

    private void Write(string text, int consumed)
    {
        _result.Append(text);
        for (var i = 0; i < text.Length; i++)
            _origins.Add(_at);
        _at += consumed;
    }
}
