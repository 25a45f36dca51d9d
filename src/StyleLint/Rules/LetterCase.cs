namespace StyleLint.Rules;

/// <summary>Carries the case of one text over to another.</summary>
internal static class LetterCase
{
    /// <summary>ALL CAPITALS for a model of two letters or more that has no small one, a first capital where the model has one.</summary>
    public static string Like(string text, string model)
    {
        var isUpper = model.Count(char.IsUpper) > 1 && !model.Any(char.IsLower);
        return isUpper ? text.ToUpperInvariant() : Capitalize(text, model);
    }

    /// <summary>A first capital where the model has one.</summary>
    public static string Capitalize(string text, string model) =>
        model.Length > 0 && char.IsUpper(model[0]) && text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
