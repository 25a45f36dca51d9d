using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace StyleLint.Cli.Commands;

/// <summary>An option that takes a number such as 0 or 12, and says so to whoever gives it something else.</summary>
internal static class WholeNumber
{
    /// <returns>Without a value where none is given.</returns>
    public static Option<int?> Option(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, CustomParser = Parse };

    private static int? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a whole number, not '{text}'.");
        return null;
    }
}
