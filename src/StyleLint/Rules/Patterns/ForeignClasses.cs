namespace StyleLint.Rules.Patterns;

/// <summary>Classes of characters that other dialects of patterns name and .NET does not.</summary>
internal static class ForeignClasses
{
    /// <summary>What stands in a class of .NET for one of POSIX, which holds ASCII only; an unknown name stays, to be reported as a wrong pattern.</summary>
    /// <param name="name">Between <c>[:</c> and <c>:]</c>.</param>
    public static string MembersOf(string name) => name switch
    {
        "alnum" => "0-9A-Za-z",
        "alpha" => "A-Za-z",
        "ascii" => @"\x00-\x7F",
        "blank" => @"\t ",
        "cntrl" => @"\x00-\x1F\x7F",
        "digit" => "0-9",
        "graph" => "!-~",
        "lower" => "a-z",
        "print" => " -~",
        "punct" => @"!-/:-@\[-`{-~",
        "space" => @"\t\n\v\f\r ",
        "upper" => "A-Z",
        "word" => @"\w",
        "xdigit" => "0-9A-Fa-f",
        _ => $"[:{name}:]",
    };

    /// <summary>.NET knows blocks, not scripts; the block that holds the script's letters stands for it.</summary>
    /// <param name="name">Behind <c>\p</c>; that of no script stays.</param>
    public static string BlockOf(string name) => name switch
    {
        "Arabic" or "Armenian" or "Cyrillic" or "Georgian" or "Greek" or "Hebrew" or "Hiragana" or "Katakana" or "Thai" => $"Is{name}",
        "Devanagari" or "Bengali" or "Tamil" or "Telugu" => $"Is{name}",
        "Han" => "IsCJKUnifiedIdeographs",
        "Hangul" => "IsHangulSyllables",
        _ => name,
    };
}
