using System.Globalization;
using System.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// Reads off a pattern some texts of which every match holds at least one, so that most prose can be passed over without running it.
/// Where the pattern has a construct that it does not know it gives up, which only costs time.
/// </summary>
internal sealed class RequiredLiterals
{
    private const int MaxDepth = 100;
    private const int MaxRange = 16;
    private const char MostTimes = '4';

    /// <summary>More than these rarely rule out what they let pass.</summary>
    private const int MaxSets = 3;

    /// <summary>Below it a text is in every paragraph anyway.</summary>
    private const double Worthwhile = 1;

    private readonly string _pattern;
    private int _at;
    private int _depth;
    private bool _isFreeSpaced;

    private RequiredLiterals(string pattern) => _pattern = pattern;

    private bool IsFreeSpace => _isFreeSpaced && (char.IsWhiteSpace(_pattern[_at]) || _pattern[_at] == '#');

    private bool IsQuantified => _at < _pattern.Length && (_pattern[_at] is '?' or '*' or '+' || !Times.IsEmpty);

    /// <summary>What stands between braces that tell how often; empty where they do not, as in <c>{2x}</c>, which stands for itself.</summary>
    private ReadOnlySpan<char> Times
    {
        get
        {
            if (_at == _pattern.Length || _pattern[_at] != '{')
                return default;
            var rest = _pattern.AsSpan(_at + 1);
            var times = rest[..(rest.Length - rest.TrimStart("0123456789,").Length)];
            return rest[times.Length..] is ['}', ..] && times is [not ',', ..] && times.Count(',') < 2 ? times : default;
        }
    }

    /// <summary>Sets of texts, the rarest first; every match holds one of each set. Empty where nothing worth looking for is required.</summary>
    public static List<TextSet> Of(string pattern)
    {
        try
        {
            var sets = new RequiredLiterals(pattern).ReadAlternatives().Sets.FindAll(set => set.Worth >= Worthwhile);
            sets.Sort((one, other) => other.Worth.CompareTo(one.Worth));
            List<TextSet> rarest = [];
            foreach (var set in sets)
            {
                if (rarest.Count < MaxSets && !rarest.Exists(set.HasSameTexts))
                    rarest.Add(set);
            }
            return rarest.ConvertAll(set => set.WithoutLonger());
        }
        catch (NotSupportedException)
        {
            return [];
        }
    }

    private Requirement ReadAlternatives()
    {
        if (++_depth > MaxDepth)
            throw new NotSupportedException();
        List<Requirement> alternatives = [ReadSequence()];
        while (Take('|'))
            alternatives.Add(ReadSequence());
        _depth--;
        return Requirement.AnyOf(alternatives);
    }

    private Requirement ReadSequence()
    {
        var sequence = Requirement.NoText;
        var isAtBorder = false;
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            isAtBorder |= sequence.HasNoLength && _pattern.AsSpan(_at).StartsWith(@"\b");
            if (TakeAssertion() || TakeFreeSpace())
                continue;
            var text = TakeStart() ?? TakeText();
            var element = TakeQuantifier(text.Length > 0 ? Requirement.Of(text) : ReadElement());
            sequence = sequence.Then(isAtBorder ? element.AtBorder() : element);
            isAtBorder &= element.HasNoLength;
        }
        return sequence;
    }

    /// <summary>Characters that stand for themselves, up to one that a quantifier holds for, which comes alone.</summary>
    private string TakeText()
    {
        var text = new StringBuilder();
        var isLast = false;
        while (!isLast && _at < _pattern.Length && _pattern[_at] is not ('|' or ')' or '^' or '$') && !IsFreeSpace)
        {
            var before = _at;
            if (TakeLiteral() is not { } c)
                break;
            isLast = IsQuantified;
            if (isLast && text.Length > 0)
                _at = before;
            else
                text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>A group, a class or an escape; null where it requires nothing.</summary>
    private Requirement ReadElement()
    {
        var c = _pattern[_at++];
        return c switch
        {
            '(' => ReadGroup(),
            '[' => ReadClass(),
            '\\' => ReadEscape() is { } any ? Requirement.Of(any.ToString()) : Requirement.Unknown,
            '.' => Requirement.Unknown,
            _ => throw new NotSupportedException(),
        };
    }

    private Requirement ReadGroup()
    {
        var (isAhead, isBehind) = (false, false);
        var wasFreeSpaced = _isFreeSpaced;
        if (Take('?'))
        {
            var rest = _pattern.AsSpan(_at);
            if (rest is ['!', ..] or ['<', '!', ..])
                return SkipGroup();
            (isAhead, isBehind) = (rest is ['=', ..], rest is ['<', '=', ..]);
            _at += rest switch
            {
                [':' or '=' or '>', ..] => 1,
                ['<', '=', ..] => 2,
                ['<', ..] or ['\'', ..] => rest.IndexOfAny('>', '\'') is var end and > 0 ? end + 1 : throw new NotSupportedException(),
                _ => ReadOptions(rest),
            };
            if (_pattern[_at - 1] == ')')
                return Requirement.NoText;
        }
        var inner = ReadAlternatives();
        _isFreeSpaced = wasFreeSpaced;
        if (!Take(')'))
            throw new NotSupportedException();
        return isAhead ? inner.AsAhead() : isBehind ? inner.AsBehind() : inner;
    }

    /// <summary>Past a group that says what must not be there, which requires nothing.</summary>
    private Requirement SkipGroup()
    {
        for (var depth = 1; depth > 0;)
        {
            if (_at == _pattern.Length)
                throw new NotSupportedException();
            if (TakeFreeSpace())
                continue;
            switch (_pattern[_at++])
            {
                case '\\':
                    _at++;
                    break;
                case '[':
                    ReadClass();
                    break;
                case '(':
                    depth++;
                    if (Take('?') && OptionsAt(_at).Contains('x'))
                        throw new NotSupportedException();
                    break;
                case ')':
                    depth--;
                    break;
            }
        }
        return Requirement.NoText;
    }

    /// <summary>Of <c>i)</c> or <c>x-m:</c>, how long they are. Those that stand alone hold to the end of the group around.</summary>
    private int ReadOptions(ReadOnlySpan<char> rest)
    {
        var end = OptionsAt(_at).Length;
        if (end == rest.Length || rest[end] is not (')' or ':'))
            throw new NotSupportedException();
        var minus = rest[..end].IndexOf('-');
        var free = rest[..end].IndexOf('x');
        if (free >= 0)
            _isFreeSpaced = minus < 0 || free < minus;
        return end + 1;
    }

    private ReadOnlySpan<char> OptionsAt(int start)
    {
        var rest = _pattern.AsSpan(start);
        return rest[..(rest.Length - rest.TrimStart("imnsx-").Length)];
    }

    /// <summary>Blanks and comments where they mean nothing.</summary>
    private bool TakeFreeSpace()
    {
        if (!IsFreeSpace)
            return false;
        var lineEnd = _pattern[_at] == '#' ? _pattern.IndexOf('\n', _at) : _at;
        _at = lineEnd < 0 ? _pattern.Length : lineEnd + 1;
        return true;
    }

    /// <summary>Its characters count as alternatives; long ranges and what is excluded require nothing.</summary>
    private Requirement ReadClass()
    {
        var isSimple = !Take('^');
        var characters = new HashSet<string>(StringComparer.Ordinal);
        var (start, isBehindHyphen) = (_at, false);
        while (_at == start || Peek() != ']')
        {
            // What is taken away: [a-z-[aeiou]].
            if (isBehindHyphen && Take('['))
            {
                ReadClass();
                continue;
            }
            isBehindHyphen = _at > start && Peek() == '-';
            if (TakeLiteral(inClass: true) is { } c)
            {
                var isRange = Peek() == '-' && Peek(1) is not (']' or '[');
                _at += isRange ? 1 : 0;
                var last = isRange ? TakeLiteral(inClass: true) ?? throw new NotSupportedException() : c;
                isSimple &= last - c < MaxRange;
                for (var member = c; isSimple && member <= last; member++)
                    characters.Add((char.IsAsciiDigit(member) ? AnyCharacter.Digit : member).ToString());
            }
            else
            {
                _at++;
                var escape = ReadEscape();
                isSimple &= escape is not null;
                characters.Add($"{escape}");
            }
        }
        _at++;
        return isSimple ? Requirement.Of([.. characters]) : Requirement.Unknown;
    }

    /// <summary>Behind a backslash that does not stand for one character: the class; null for one that is not looked for.</summary>
    private char? ReadEscape()
    {
        var c = _pattern[_at++];
        if (c is 'p' or 'P')
        {
            var end = _pattern.IndexOf('}', _at);
            var name = end < 0 ? throw new NotSupportedException() : _pattern[(_at + 1)..end];
            _at = end + 1;
            return c == 'P' ? null : name switch
            {
                "Sc" => AnyCharacter.CurrencySign,
                "L" or "Ll" or "Lu" => AnyCharacter.Letter,
                _ => null,
            };
        }
        if (c is 'k')
            _at = _pattern.IndexOfAny(['>', '\''], _at + 1) is var end and > 0 ? end + 1 : throw new NotSupportedException();
        return c switch
        {
            'd' => AnyCharacter.Digit,
            's' => AnyCharacter.Space,
            'D' or 'w' or 'W' or 'S' or 'k' or (>= '0' and <= '9') => null,
            _ => throw new NotSupportedException(),
        };
    }

    private bool TakeAssertion()
    {
        if (_pattern[_at] is '^' or '$')
        {
            _at++;
            return true;
        }
        if (_pattern[_at] != '\\' || _at + 1 >= _pattern.Length || _pattern[_at + 1] is not ('b' or 'B' or 'z' or 'Z' or 'G'))
            return false;
        _at += 2;
        return true;
    }

    private string? TakeStart()
    {
        if (!_pattern.AsSpan(_at).StartsWith(@"\A"))
            return null;
        _at += 2;
        return AnyCharacter.Start.ToString();
    }

    private char? TakeLiteral(bool inClass = false)
    {
        var c = Peek();
        if (c == '\\')
            return TakeEscapedLiteral();
        if (!inClass && (c is '(' or '[' or '.' || IsQuantified))
            return null;
        _at++;
        return c;
    }

    private char? TakeEscapedLiteral()
    {
        var c = _at + 1 < _pattern.Length ? _pattern[_at + 1] : throw new NotSupportedException();
        var digits = c switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0)
        {
            var isHex = ushort.TryParse(_pattern.AsSpan(_at + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code);
            _at += 2 + digits;
            return isHex ? (char)code : throw new NotSupportedException();
        }
        if (char.IsAsciiLetterOrDigit(c) && c is not ('t' or 'n' or 'r'))
            return null;
        _at += 2;
        return c switch { 't' => '\t', 'n' => '\n', 'r' => '\r', _ => c };
    }

    private Requirement TakeQuantifier(Requirement element)
    {
        Requirement quantified;
        if (Take('?'))
            quantified = element.OrNothing();
        else if (Take('*'))
            quantified = element.AtLeast(1).OrNothing();
        else if (Take('+'))
            quantified = element.AtLeast(1);
        else if (!Times.IsEmpty)
            quantified = TakeTimes(element);
        else
            return element;
        _ = Take('?') || Take('+');
        return quantified;
    }

    private Requirement TakeTimes(Requirement element)
    {
        var times = Times;
        _at += times.Length + "{}".Length;
        return times switch
        {
            "1,2" => Requirement.AnyOf([element, element.Times(2)]),
            ['0', ..] => element.AtLeast(1).OrNothing(),
            [>= '1' and <= MostTimes and var digit] => element.Times(digit - '0'),
            [var digit, ',', ..] => element.AtLeast(Math.Min(MostTimes, digit) - '0'),
            _ => element.AtLeast(MostTimes - '0'),
        };
    }

    private char Peek(int ahead = 0) => _at + ahead < _pattern.Length ? _pattern[_at + ahead] : throw new NotSupportedException();

    private bool Take(char c)
    {
        if (_at >= _pattern.Length || _pattern[_at] != c)
            return false;
        _at++;
        return true;
    }
}
