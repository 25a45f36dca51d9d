namespace StyleLint.Rules.Checks.Consistency;

/// <summary>Takes the accents off Latin letters. Normalization does not, where the program runs without the system's tables of languages.</summary>
internal static class Accents
{
    private const char First = 'À';
    private const char Last = 'ſ';

    /// <summary>What is left of U+00C0 to U+017F; a letter that is none with an accent stays.</summary>
    private const string Bare =
        "AAAAAAÆCEEEEIIIIDNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiĲĳJjKkĸLlLlLlĿ" +
        "ŀLlNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzſ";

    public static string Remove(string text) => !text.AsSpan().ContainsAnyInRange(First, Last) ? text : string.Create(text.Length, text, (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = from[i] is >= First and <= Last ? Bare[from[i] - First] : from[i];
    });
}
