namespace StyleLint.Documents.Html;

/// <summary>What each element is to a reader of an article; an element that is not listed runs on in its line.</summary>
internal static class HtmlElements
{
    private static readonly Dictionary<string, HtmlRole> _roles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>In the names of classes by which pages keep out of sight what only a screen reader says, such as a link past the navigation.</summary>
    private static readonly string[] _unseen =
        ["sr-only", "screen-reader", "visually-hidden", "visuallyhidden", "skip-link", "skiplink", "skip-to", "skip-main", "skip-nav"];

    /// <summary>The classes by which DocBook, Sphinx and others mark code in elements that do not say so themselves.</summary>
    private static readonly HashSet<string> _code = new(StringComparer.OrdinalIgnoreCase)
    {
        "code", "sig", "sig-object", "programlisting", "literallayout", "codehilite", "sourcecode",
    };

    /// <summary>The same inside a line.</summary>
    private static readonly HashSet<string> _inlineCode = new(StringComparer.OrdinalIgnoreCase)
    {
        "literal", "command", "computeroutput", "constant", "envar", "filename", "function", "option", "parameter", "prompt", "replaceable",
        "token", "userinput", "varname",
    };

    static HtmlElements()
    {
        Add(HtmlRole.Hidden, "head script style template noscript nav menu form button select option datalist input textarea object audio video canvas "
            + "map dialog rp");
        Add(HtmlRole.Opaque, "code kbd samp var tt math svg iframe embed");
        Add(HtmlRole.OpaqueBlock, "pre listing xmp");
        Add(HtmlRole.Container, "blockquote li dd dt table");
        Add(HtmlRole.Block, "address article aside body center details dir div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup html "
            + "legend main ol optgroup p search section summary tbody td tfoot th thead title tr ul caption");
        Add(HtmlRole.LineBreak, "br");
        Add(HtmlRole.Rule, "hr");
        Add(HtmlRole.Image, "img");
    }

    public static HtmlRole RoleOf(string name) => _roles.GetValueOrDefault(name);

    public static bool IsOpaque(string name) => RoleOf(name) is HtmlRole.Opaque or HtmlRole.OpaqueBlock;

    public static bool IsHidden(string name) => RoleOf(name) is HtmlRole.Hidden;

    /// <param name="classes">The value of the attribute <c>class</c>.</param>
    public static bool IsUnseen(string classes) => Array.Exists(_unseen, name => classes.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <param name="classes">The value of the attribute <c>class</c>.</param>
    public static bool IsCode(string classes, HtmlRole role)
    {
        if (classes.Length == 0)
            return false;
        var code = _code.GetAlternateLookup<ReadOnlySpan<char>>();
        var inlineCode = _inlineCode.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in classes.AsSpan().Split(' '))
        {
            var name = classes.AsSpan(part);
            if (code.Contains(name) || (role == HtmlRole.Inline && inlineCode.Contains(name)))
                return true;
        }
        return false;
    }

    public static BlockKind ContainerKind(string name) => name switch
    {
        "blockquote" => BlockKind.Quotation,
        "table" => BlockKind.TableCell,
        _ => BlockKind.ListItem,
    };

    /// <summary>The kind that an element gives to the Markdown in it; null when it gives none.</summary>
    public static BlockKind? SpanningKind(string name) => name switch
    {
        "blockquote" => BlockKind.Quotation,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "figcaption" => BlockKind.Caption,
        _ => null,
    };

    /// <summary>The kind that an element gives to its text whatever contains it; null when it gives none.</summary>
    public static BlockKind? KindOf(string name) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary" or "legend" => BlockKind.Heading,
        "th" => BlockKind.TableHeader,
        "td" => BlockKind.TableCell,
        "figcaption" or "caption" => BlockKind.Caption,
        _ => null,
    };

    /// <summary>What an element in a line is to the scopes of rules; null where it is nothing to them.</summary>
    public static InlineKind? InlineKindOf(string name) => name switch
    {
        "a" => InlineKind.Link,
        "strong" or "b" => InlineKind.Strong,
        "em" or "i" => InlineKind.Emphasis,
        "code" => InlineKind.Code,
        _ => null,
    };

    public static int LevelOf(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    /// <summary>The name in a tag such as <c>&lt;/em&gt;</c>, in lower case.</summary>
    public static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
            length++;
        return name[..length].ToString().ToLowerInvariant();
    }

    private static void Add(HtmlRole role, string names)
    {
        foreach (var name in names.Split(' '))
            _roles.Add(name, role);
    }
}
