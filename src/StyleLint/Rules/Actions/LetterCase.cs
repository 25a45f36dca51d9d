namespace StyleLint.Rules.Actions;

/// <summary>Changes the case of texts.</summary>
internal static class LetterCase
{
    public static string Capitalize(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    public static string Uncapitalize(string text) => text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>
    /// The text in the case of a model: ALL CAPITALS for one of two capitals or more and no small letter, a first capital where the model has one.
    /// </summary>
    public static string Like(string text, string model)
    {
        var isUpper = model.Count(char.IsUpper) > 1 && !model.Any(char.IsLower);
        return isUpper ? text.ToUpperInvariant() : CapitalizeLike(text, model);
    }

    /// <summary>The text with a first capital where the model has one.</summary>
    public static string CapitalizeLike(string text, string model) => model.Length > 0 && char.IsUpper(model[0]) ? Capitalize(text) : text;
}
