using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace StyleLint.Cli.Commands;

/// <summary>What an option gives that takes a number such as 0 or 12, and says so to whoever gives it something else.</summary>
/// <remarks>An object, since options of a value would be compiled anew at every start.</remarks>
internal sealed record WholeNumber(int Value)
{
    /// <returns>Without a value where none is given.</returns>
    public static Option<WholeNumber?> Option(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, CustomParser = Parse };

    private static WholeNumber? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new WholeNumber(number);
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a whole number, not '{text}'.");
        return null;
    }
}
