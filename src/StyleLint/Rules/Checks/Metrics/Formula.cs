namespace StyleLint.Rules.Checks.Metrics;

/// <summary>An arithmetic expression over named counts. A comparison is 1 where it holds, else 0.</summary>
internal sealed class Formula(Func<Func<string, double>, double> evaluate)
{
    /// <summary>Null, with a <paramref name="fault"/> that says why, where the text is no formula.</summary>
    public static Formula? Parse(string text, IReadOnlyCollection<string> names, out string? fault)
    {
        try
        {
            fault = null;
            return new Formula(new FormulaParser(text, names).Parse());
        }
        catch (FormatException e)
        {
            fault = e.Message;
            return null;
        }
    }

    /// <param name="valueOf">Of each name.</param>
    public double Evaluate(Func<string, double> valueOf) => evaluate(valueOf);
}
