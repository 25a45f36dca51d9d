using System.Globalization;
using StyleLint.Text;

namespace StyleLint.Rules.Checks.Metrics;

/// <summary>
/// Recursive descent over <c>or := and ('||' and)*</c>, <c>and := comparison ('&amp;&amp;' comparison)*</c>, comparisons, sums, products, signs,
/// and <c>atom := number | name | math.name '(' or (',' or)* ')' | '(' or ')'</c>.
/// </summary>
internal sealed class FormulaParser(string text, IReadOnlyCollection<string> names)
{
    private const int MaxDepth = 50;

    private static readonly Dictionary<string, Func<double, double>> _functions = new()
    {
        ["math.abs"] = Math.Abs,
        ["math.cbrt"] = Math.Cbrt,
        ["math.ceil"] = Math.Ceiling,
        ["math.exp"] = Math.Exp,
        ["math.floor"] = Math.Floor,
        ["math.log"] = Math.Log,
        ["math.log10"] = Math.Log10,
        ["math.log2"] = Math.Log2,
        ["math.round"] = x => Math.Round(x, MidpointRounding.AwayFromZero),
        ["math.sqrt"] = Math.Sqrt,
        ["math.trunc"] = Math.Truncate,
    };

    private static readonly Dictionary<string, Func<double, double, double>> _pairFunctions = new()
    {
        ["math.max"] = Math.Max,
        ["math.min"] = Math.Min,
        ["math.mod"] = (a, b) => a % b,
        ["math.pow"] = Math.Pow,
    };

    private int _at;
    private int _depth;

    private delegate double Node(Func<string, double> valueOf);

    /// <exception cref="FormatException">The text is no formula; the message says why.</exception>
    public Func<Func<string, double>, double> Parse()
    {
        var node = ParseOr();
        return _at == text.Length ? new Func<Func<string, double>, double>(node) : throw Unexpected();
    }

    private Node ParseOr() => ParseChain(ParseAnd, ("||", (a, b) => a != 0 || b != 0 ? 1 : 0));

    private Node ParseAnd() => ParseChain(ParseComparison, ("&&", (a, b) => a != 0 && b != 0 ? 1 : 0));

    private Node ParseComparison() => ParseChain(
        ParseSum,
        (">=", (a, b) => a >= b ? 1 : 0),
        ("<=", (a, b) => a <= b ? 1 : 0),
        ("==", (a, b) => a.Equals(b) ? 1 : 0),
        ("!=", (a, b) => a.Equals(b) ? 0 : 1),
        (">", (a, b) => a > b ? 1 : 0),
        ("<", (a, b) => a < b ? 1 : 0));

    private Node ParseSum() => ParseChain(ParseProduct, ("+", (a, b) => a + b), ("-", (a, b) => a - b));

    private Node ParseProduct() => ParseChain(ParseSign, ("*", (a, b) => a * b), ("/", (a, b) => a / b), ("%", (a, b) => a % b));

    private Node ParseChain(Func<Node> parseOperand, params ReadOnlySpan<(string Sign, Func<double, double, double> Apply)> operators)
    {
        var left = parseOperand();
        while (TakeOne(operators) is { } apply)
        {
            var (first, second) = (left, parseOperand());
            left = valueOf => apply(first(valueOf), second(valueOf));
        }
        return left;
    }

    private Func<double, double, double>? TakeOne(ReadOnlySpan<(string Sign, Func<double, double, double> Apply)> operators)
    {
        foreach (var (sign, apply) in operators)
        {
            if (Take(sign))
                return apply;
        }
        return null;
    }

    private Node ParseSign()
    {
        if (++_depth > MaxDepth)
            throw new FormatException("this formula is nested too deeply.");
        var isNegative = Take("-");
        var operand = isNegative ? ParseSign() : ParseAtom();
        _depth--;
        return isNegative ? valueOf => -operand(valueOf) : operand;
    }

    private Node ParseAtom()
    {
        if (Take("("))
        {
            var inner = ParseOr();
            Expect(")");
            return inner;
        }
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '.' or '_'))
            _at++;
        var word = text[start.._at];
        SkipSpace();
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return _ => number;
        // Published formulas also write heading.h1.
        if (Array.Find([word, word.Replace('.', '_')], names.Contains) is { } name)
            return valueOf => valueOf(name);
        if (word.Length == 0)
            throw Unexpected();
        return ParseCall(word);
    }

    private Node ParseCall(string name)
    {
        if (_functions.TryGetValue(name, out var function))
        {
            var operand = ParseArgument("(");
            Expect(")");
            return valueOf => function(operand(valueOf));
        }
        if (_pairFunctions.TryGetValue(name, out var pairFunction))
        {
            var (first, second) = (ParseArgument("("), ParseArgument(","));
            Expect(")");
            return valueOf => pairFunction(first(valueOf), second(valueOf));
        }
        throw new FormatException($"there is nothing called '{name}'.{NearestWord.Hint(name, [.. names, .. _functions.Keys, .. _pairFunctions.Keys])}");
    }

    /// <param name="sign">That stands before it.</param>
    private Node ParseArgument(string sign)
    {
        Expect(sign);
        return ParseOr();
    }

    private bool Take(string sign)
    {
        SkipSpace();
        if (string.CompareOrdinal(text, _at, sign, 0, sign.Length) != 0)
            return false;
        _at += sign.Length;
        SkipSpace();
        return true;
    }

    private void Expect(string sign)
    {
        if (!Take(sign))
            throw Unexpected();
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }

    private FormatException Unexpected() => new(
        _at < text.Length ? $"this formula cannot go on with '{text[_at..]}'." : "this formula ends too early.");
}
