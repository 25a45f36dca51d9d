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

    private readonly PatternCursor _pattern;
    private int _depth;

    private RequiredLiterals(string pattern) => _pattern = new PatternCursor(pattern);

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
        while (_pattern.Take('|'))
            alternatives.Add(ReadSequence());
        _depth--;
        return Requirement.AnyOf(alternatives);
    }

    private Requirement ReadSequence()
    {
        var sequence = Requirement.NoText;
        var isAtBorder = false;
        while (!_pattern.IsAtEnd && _pattern.Peek() is not ('|' or ')'))
        {
            isAtBorder |= sequence.HasNoLength && _pattern.Sees(@"\b");
            if (_pattern.TakeAssertion() || _pattern.TakeFreeSpace())
                continue;
            var text = _pattern.Take(@"\A") ? AnyCharacter.Start.ToString() : _pattern.TakeText();
            var element = TakeQuantifier(text.Length > 0 ? Requirement.Of(text) : ReadElement());
            sequence = sequence.Then(isAtBorder ? element.AtBorder() : element);
            isAtBorder &= element.HasNoLength;
        }
        return sequence;
    }

    /// <summary>A group, a class or an escape.</summary>
    private Requirement ReadElement() => _pattern.TakeAny() switch
    {
        '(' => ReadGroup(),
        '[' => ReadClass(),
        '\\' => _pattern.TakeEscapedClass() is { } any ? Requirement.Of(any.ToString()) : Requirement.Unknown,
        '.' => Requirement.Unknown,
        _ => throw new NotSupportedException(),
    };

    private Requirement ReadGroup()
    {
        var (isAhead, isBehind) = (false, false);
        var wasFreeSpaced = _pattern.IsFreeSpaced;
        if (_pattern.Take('?'))
        {
            if (_pattern.Sees("!") || _pattern.Sees("<!"))
                return SkipGroup();
            isAhead = _pattern.Take('=');
            isBehind = !isAhead && _pattern.Take("<=");
            var isOfOptions = !isAhead && !isBehind && !_pattern.Take(':') && !_pattern.Take('>') && !_pattern.TakeGroupName();
            if (isOfOptions && _pattern.TakeOptions() == ')')
                return Requirement.NoText;
        }
        var inner = ReadAlternatives();
        _pattern.IsFreeSpaced = wasFreeSpaced;
        if (!_pattern.Take(')'))
            throw new NotSupportedException();
        return isAhead ? inner.AsAhead() : isBehind ? inner.AsBehind() : inner;
    }

    /// <summary>Past a group that says what must not be there, which requires nothing.</summary>
    private Requirement SkipGroup()
    {
        for (var depth = 1; depth > 0;)
        {
            if (!_pattern.IsAtEnd && _pattern.TakeFreeSpace())
                continue;
            switch (_pattern.TakeAny())
            {
                case '\\':
                    _pattern.TakeAny();
                    break;
                case '[':
                    ReadClass();
                    break;
                case '(':
                    depth++;
                    if (_pattern.Take('?') && _pattern.Options.Contains('x'))
                        throw new NotSupportedException();
                    break;
                case ')':
                    depth--;
                    break;
            }
        }
        return Requirement.NoText;
    }

    /// <summary>Its characters count as alternatives; long ranges and what is excluded require nothing.</summary>
    private Requirement ReadClass()
    {
        var isSimple = !_pattern.Take('^');
        var characters = new HashSet<string>(StringComparer.Ordinal);
        var (start, isBehindHyphen) = (_pattern.At, false);
        while (_pattern.At == start || _pattern.Peek() != ']')
        {
            // What is taken away: [a-z-[aeiou]].
            if (isBehindHyphen && _pattern.Take('['))
            {
                ReadClass();
                continue;
            }
            isBehindHyphen = _pattern.At > start && _pattern.Peek() == '-';
            if (_pattern.TakeLiteral(inClass: true) is { } first)
            {
                var last = TakeEndOfRange() ?? first;
                isSimple &= last - first < MaxRange;
                for (var member = first; isSimple && member <= last; member++)
                    characters.Add((char.IsAsciiDigit(member) ? AnyCharacter.Digit : member).ToString());
            }
            else
            {
                _pattern.Take('\\');
                var any = _pattern.TakeEscapedClass();
                isSimple &= any is not null;
                characters.Add($"{any}");
            }
        }
        _pattern.Take(']');
        return isSimple ? Requirement.Of([.. characters]) : Requirement.Unknown;
    }

    /// <summary>In a class; null where no range has begun.</summary>
    private char? TakeEndOfRange()
    {
        if (_pattern.Peek() != '-' || _pattern.Peek(1) is ']' or '[')
            return null;
        _pattern.Take('-');
        return _pattern.TakeLiteral(inClass: true) ?? throw new NotSupportedException();
    }

    private Requirement TakeQuantifier(Requirement element)
    {
        Requirement quantified;
        if (_pattern.Take('?'))
            quantified = element.OrNothing();
        else if (_pattern.Take('*'))
            quantified = element.AtLeast(1).OrNothing();
        else if (_pattern.Take('+'))
            quantified = element.AtLeast(1);
        else if (_pattern.TakeTimes() is { IsEmpty: false } times)
            quantified = Repeat(element, times);
        else
            return element;
        _ = _pattern.Take('?') || _pattern.Take('+');
        return quantified;
    }

    /// <param name="times">Such as <c>2</c>, <c>2,</c> or <c>2,5</c>.</param>
    private static Requirement Repeat(Requirement element, ReadOnlySpan<char> times) => times switch
    {
        "1,2" => Requirement.AnyOf([element, element.Times(2)]),
        ['0', ..] => element.AtLeast(1).OrNothing(),
        [>= '1' and <= MostTimes and var digit] => element.Times(digit - '0'),
        [var digit, ',', ..] => element.AtLeast(Math.Min(MostTimes, digit) - '0'),
        _ => element.AtLeast(MostTimes - '0'),
    };
}
