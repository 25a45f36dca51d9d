using System.Globalization;
using System.Text;

namespace StyleLint.Rules.Patterns;

/// <summary>
/// A place in a pattern that moves over what it takes: signs, characters in any of the ways to write them, classes. Where the pattern goes on in a
/// way that it does not know it throws <see cref="NotSupportedException"/>.
/// </summary>
internal sealed class PatternCursor(string pattern)
{
    private readonly StringBuilder _text = new();

    public int At { get; private set; }

    public bool IsAtEnd => At >= pattern.Length;

    /// <summary>Whether blanks and comments mean nothing here: option <c>x</c>.</summary>
    public bool IsFreeSpaced { get; set; }

    /// <summary>The letters of options that stand here, if any do.</summary>
    public ReadOnlySpan<char> Options => Rest[..(Rest.Length - Rest.TrimStart("imnsx-").Length)];

    private ReadOnlySpan<char> Rest => pattern.AsSpan(At);

    private bool IsFreeSpace => IsFreeSpaced && (char.IsWhiteSpace(pattern[At]) || pattern[At] == '#');

    private bool IsQuantified => !IsAtEnd && (pattern[At] is '?' or '*' or '+' || !Times.IsEmpty);

    /// <summary>What stands between braces that tell how often; empty where they do not, as in <c>{2x}</c>, which stands for itself.</summary>
    private ReadOnlySpan<char> Times
    {
        get
        {
            if (IsAtEnd || pattern[At] != '{')
                return default;
            var rest = Rest[1..];
            var times = rest[..(rest.Length - rest.TrimStart("0123456789,").Length)];
            return rest[times.Length..] is ['}', ..] && times is [not ',', ..] && times.Count(',') < 2 ? times : default;
        }
    }

    public char Peek(int ahead = 0) => At + ahead < pattern.Length ? pattern[At + ahead] : throw new NotSupportedException();

    public bool Sees(string text) => Rest.StartsWith(text);

    public bool Take(char c)
    {
        if (IsAtEnd || pattern[At] != c)
            return false;
        At++;
        return true;
    }

    public bool Take(string text)
    {
        if (!Sees(text))
            return false;
        At += text.Length;
        return true;
    }

    public char TakeAny()
    {
        var c = Peek();
        At++;
        return c;
    }

    /// <summary>Characters that stand for themselves, up to one that a quantifier holds for, which comes alone.</summary>
    public string TakeText()
    {
        var text = _text.Clear();
        var isLast = false;
        while (!isLast && !IsAtEnd && pattern[At] is not ('|' or ')' or '^' or '$') && !IsFreeSpace)
        {
            var before = At;
            if (TakeLiteral() is not { } c)
                break;
            isLast = IsQuantified;
            if (isLast && text.Length > 0)
                At = before;
            else
                text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>A character that stands for itself; null, and nothing is taken, for anything else.</summary>
    public char? TakeLiteral(bool inClass = false)
    {
        var c = Peek();
        if (c == '\\')
            return TakeEscapedLiteral();
        if (!inClass && (c is '(' or '[' or '.' || IsQuantified))
            return null;
        At++;
        return c;
    }

    /// <summary>Behind the backslash: the class as one of <see cref="AnyCharacter"/>; null for one that has none.</summary>
    public char? TakeEscapedClass()
    {
        var c = TakeAny();
        if (c is 'p' or 'P')
        {
            var name = TakeUpTo('}')[1..];
            return c == 'P' ? null : name switch
            {
                "Sc" => AnyCharacter.CurrencySign,
                "L" or "Ll" or "Lu" => AnyCharacter.Letter,
                _ => null,
            };
        }
        if (c is 'k')
            TakeUpTo(Peek() == '<' ? '>' : Peek());
        return c switch
        {
            'd' => AnyCharacter.Digit,
            's' => AnyCharacter.Space,
            'D' or 'w' or 'W' or 'S' or 'k' or (>= '0' and <= '9') => null,
            _ => throw new NotSupportedException(),
        };
    }

    /// <summary>What matches a place and tells nothing of what stands there.</summary>
    public bool TakeAssertion()
    {
        if (pattern[At] is '^' or '$')
        {
            At++;
            return true;
        }
        if (Rest is not ['\\', 'b' or 'B' or 'z' or 'Z' or 'G', ..])
            return false;
        At += 2;
        return true;
    }

    /// <summary>Blanks and comments where they mean nothing.</summary>
    public bool TakeFreeSpace()
    {
        if (!IsFreeSpace)
            return false;
        var lineEnd = pattern[At] == '#' ? pattern.IndexOf('\n', At) : At;
        At = lineEnd < 0 ? pattern.Length : lineEnd + 1;
        return true;
    }

    /// <summary>How often, as <see cref="Times"/> tells it; empty where nothing does.</summary>
    public ReadOnlySpan<char> TakeTimes()
    {
        var times = Times;
        At += times.IsEmpty ? 0 : times.Length + "{}".Length;
        return times;
    }

    /// <summary>Of a group, in its brackets.</summary>
    public bool TakeGroupName()
    {
        if (Peek() != '<')
            return false;
        TakeUpTo('>');
        return true;
    }

    /// <summary>Options and the sign behind them: a colon, or the bracket that ends those that hold to the end of the group around.</summary>
    public char TakeOptions()
    {
        var options = Options;
        At += options.Length;
        var end = TakeAny();
        if (end is not (')' or ':'))
            throw new NotSupportedException();
        var (minus, free) = (options.IndexOf('-'), options.IndexOf('x'));
        if (free >= 0)
            IsFreeSpaced = minus < 0 || free < minus;
        return end;
    }

    private char? TakeEscapedLiteral()
    {
        var c = Peek(1);
        var digits = c switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0)
        {
            var isHex = ushort.TryParse(pattern.AsSpan(At + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code);
            At += 2 + digits;
            return isHex ? (char)code : throw new NotSupportedException();
        }
        if (char.IsAsciiLetterOrDigit(c) && c is not ('t' or 'n' or 'r'))
            return null;
        At += 2;
        return c switch { 't' => '\t', 'n' => '\n', 'r' => '\r', _ => c };
    }

    /// <returns>What stands before the sign.</returns>
    private string TakeUpTo(char sign)
    {
        var end = pattern.IndexOf(sign, At + 1);
        if (end < 0)
            throw new NotSupportedException();
        var taken = pattern[At..end];
        At = end + 1;
        return taken;
    }
}
