namespace StyleLint.Syntax;

/// <summary>What each role costs one mark in its place, before the marks around it have a say.</summary>
/// <param name="Turned">What closing costs besides where the mark points the other way, unless a low mark „ opened.</param>
/// <param name="Literal">As something that neither quotes nor elides: a prime, a ditto mark, an okina, a mark talked about.</param>
internal readonly record struct RolePrices(Price Open, Price Close, Price Turned, Price Apostrophe, Price Literal);
