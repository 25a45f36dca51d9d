using StyleLint.Diagnostics;

namespace StyleLint.Output.Terminal;

/// <summary>ANSI's eight colours only, which every theme has made readable on its background.</summary>
internal static class Palette
{
    private const string Reset = "\e[0m";

    public static string Paint(string text, Style style) => style == Style.Plain || text is "" ? text : Start(style) + text + Reset;

    public static Style ToStyle(this Severity severity) => severity switch
    {
        Severity.Error => Style.Error,
        Severity.Warning => Style.Warning,
        _ => Style.Suggestion,
    };

    private static string Start(Style style) => style switch
    {
        Style.Path => "\e[1m",
        Style.Error => "\e[1;31m",
        Style.Warning => "\e[1;33m",
        Style.Suggestion => "\e[1;36m",
        Style.Fix => "\e[32m",
        _ => "\e[2m",
    };
}
