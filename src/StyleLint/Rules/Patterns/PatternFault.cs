using System.Text.RegularExpressions;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Patterns;

/// <summary>Tells what is wrong with a part of a pattern.</summary>
internal static class PatternFault
{
    /// <summary>Whether it is wrong by itself, wherever it stands.</summary>
    public static bool IsIn(YamlScalar part) => Find(Enclosed(part)) is not null;

    /// <param name="whole">What is wrong with the pattern that it is a part of, which counts where it is right by itself.</param>
    public static Diagnostic Report(YamlScalar part, RegexParseException whole)
    {
        var reason = Find(part.Value) is { } own ? Describe(own.Error)
            : IsIn(part) ? "no line break ends the comment"
            : Describe(whole.Error);
        return part.Report(reason is not null ? $"in this pattern, {reason}: {part.Value}" : $"this pattern is wrong: {part.Value}");
    }

    /// <summary>As it stands among others. A comment at its end, which only a line break ends, takes the bracket in.</summary>
    private static string Enclosed(YamlScalar part) => $"(?:{part.Value})";

    private static RegexParseException? Find(string pattern)
    {
        try
        {
            _ = new Regex(PatternTranslator.Translate(pattern, foldsApostrophes: false, out _), RegexOptions.CultureInvariant);
            return null;
        }
        catch (RegexParseException e)
        {
            return e;
        }
    }

    private static string? Describe(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => "a bracket is never closed",
        RegexParseError.InsufficientOpeningParentheses => "a bracket is closed that was never opened",
        RegexParseError.UnterminatedBracket => "a square bracket is never closed",
        RegexParseError.UnterminatedComment => "a comment is never closed",
        RegexParseError.ReversedCharacterRange => "the ends of a range of characters stand in the wrong order",
        RegexParseError.ShorthandClassInCharacterRange => "a range of characters begins or ends with more than one character",
        RegexParseError.ReversedQuantifierRange => "the numbers in braces stand in the wrong order",
        RegexParseError.QuantifierOrCaptureGroupOutOfRange => "a number is too large",
        RegexParseError.QuantifierAfterNothing => "nothing stands before a sign that repeats",
        RegexParseError.NestedQuantifiersNotParenthesized => @"two signs that repeat stand side by side (\+ is a plus sign)",
        RegexParseError.UnescapedEndingBackslash => "a backslash stands at the end, with nothing behind it",
        RegexParseError.UnrecognizedEscape or RegexParseError.UnrecognizedControlCharacter or RegexParseError.MissingControlCharacter =>
            "a backslash stands before a character that it means nothing with",
        RegexParseError.InsufficientOrInvalidHexDigits => "a character is given by too few figures",
        RegexParseError.InvalidUnicodePropertyEscape or RegexParseError.MalformedUnicodePropertyEscape => @"\p names no kind of character",
        RegexParseError.UndefinedNamedReference or RegexParseError.UndefinedNumberedReference => "a group is referred to that is not there",
        RegexParseError.InvalidGroupingConstruct => "what stands behind '(?' has no meaning",
        RegexParseError.CaptureGroupNameInvalid or RegexParseError.CaptureGroupOfZero => "the name of a group is wrong",
        _ => null,
    };
}
