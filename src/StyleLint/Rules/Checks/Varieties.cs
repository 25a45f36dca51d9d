namespace StyleLint.Rules.Checks;

internal static class Varieties
{
    /// <summary>The variety that a language tag names; null where it names none, and an article need only agree with itself.</summary>
    public static Variety? Of(string locale) => locale.ToUpperInvariant() switch
    {
        "EN-GB" => Variety.British,
        "EN-US" => Variety.American,
        _ => null,
    };
}
