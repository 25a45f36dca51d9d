namespace StyleLint.Syntax;

/// <summary>Marks that can open and close one quotation together.</summary>
public enum MarkFamily
{
    DoubleQuote,
    SingleQuote,
    Guillemet,
    SingleGuillemet,
}
