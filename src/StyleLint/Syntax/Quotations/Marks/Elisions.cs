using StyleLint.Text;

namespace StyleLint.Syntax;

/// <summary>What English leaves out behind an apostrophe, and what it never does: closed classes, not a dictionary.</summary>
internal static class Elisions
{
    private static readonly WordSet _heads = WordSet.Of(
        "tis twas twere twill twould tisn twasn twouldn twixt tween em im er ere is ave ow un uns ud n til till bout round gainst neath "
        + "cause cos cuz coz cept fore fraid nother nough nuff spect spose stead less low way sides em's tain twon midst mongst pon kay sup zat ya "
        + "hood hoods burbs shrooms zine zines net copter gator gators coon coons possum possums phone phones bus buses flu plane planes cello droid droids "
        + "twenties thirties forties fifties sixties seventies eighties nineties "
        + "tude roids fro stache change "
        + "nam frisco ouse ouses ome omes ead eads eart arf alf orse orses appy ope opes elp undred usband oliday ospital otel igh eaven orrible "
        + "andsome appen appened appens tisn't twasn't twouldn't twon't tain't tend long light lighting most specially magine course "
        + "member deed scuse lowed low posed fess pears tother other");

    /// <summary>Heads that are words as they stand, so that a straight mark before them may as well open a quotation.</summary>
    private static readonly WordSet _wholeHeads = WordSet.Of(
        "is ere till bout round fore nother less low way sides phone phones bus buses flu plane planes cello copter change long light lighting most "
        + "specially course member deed lowed posed tend other droid droids hood hoods");

    private static readonly WordSet _functionWords = WordSet.Of(
        "i i'm i'll i've i'd the a and but you he she we they it it's if no not nor what why who whom whose how when where this that these those yes "
        + "oh so do does did will would shall should can could may might must my your his her our their for with to of on in at by from or am are was "
        + "were be been being have has had let then now well come go please me us him them there here very never don't didn't won't can't isn't "
        + "you're we're they're that's there's what's who's he's she's let's ah o why because although though while since before after until");

    private static readonly WordSet _suffixes = WordSet.Of("s t d m ll re ve");

    private static readonly WordSet _negated = WordSet.Of(
        "don won can isn aren wasn weren hasn haven hadn doesn didn couldn wouldn shouldn mustn needn ain shan mightn oughtn");

    private static readonly WordSet _pronouns = WordSet.Of("i you he she we they it");

    private static readonly WordSet _beforeIs = WordSet.Of("that what there here who where how let");

    /// <summary>Words before which ’s stands for "as", and articles, after which it is talked about.</summary>
    private static readonly WordSet _beforeAs = WordSet.Of(
        "long soon well far much so such near quick know do same good just jest if seems a an the and or");

    private static readonly WordSet _clippedTails = WordSet.Of(
        "n tho altho thro o an th wi ol mus jus jes tha wid mo po sho yo fo lil ca ha gi fa awa hersel himsel mysel yersel");

    private static readonly WordSet _inflections = WordSet.Of("s es d ed ing er ers ish ness");

    private static readonly string[] _fullEndings =
        ["ing", "tion", "sion", "ment", "ness", "ity", "ous", "able", "ible", "ful", "ism", "ly", "ed", "ence", "ance", "ship", "hood"];

    /// <summary>What is left of a word whose head is elided: <c>’tis</c>, <c>’em</c>.</summary>
    public static bool IsElided(ReadOnlySpan<char> word) => Contains(_heads, word);

    /// <summary>Whether what is left is a word of its own: <c>’way</c>, <c>’is</c>.</summary>
    public static bool IsElidedToWord(ReadOnlySpan<char> word) => Contains(_wholeHeads, word);

    /// <summary>A word that starts a quotation, never one that lost its head.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => Contains(_functionWords, word);

    /// <summary>What stands behind the apostrophe of a contraction or a possessive: <c>it’s</c>, <c>don’t</c>.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => Contains(_suffixes, word);

    /// <summary>
    /// Whether the two, with an apostrophe between, are what English contracts: don’t, I’m, it’s, Jane’s. Dialect writes other words
    /// with an apostrophe before them: so ’t, count ’m, long ’s.
    /// </summary>
    public static bool IsContraction(ReadOnlySpan<char> word, ReadOnlySpan<char> suffix) => suffix switch
    {
        "t" => Contains(_negated, word),
        "m" => word is "I" or "i",
        "s" => word.Length > 0 && char.IsLetterOrDigit(word[^1]) && !Contains(_beforeAs, word),
        "d" or "ll" or "re" or "ve" => Contains(_pronouns, word),
        _ => false,
    };

    /// <summary>A word that is hardly quoted before an s, but contracted with one: it’s, that’s.</summary>
    public static bool IsContracted(ReadOnlySpan<char> word) => Contains(_pronouns, word) || Contains(_beforeIs, word);

    /// <summary>An ending that English hangs on a word in quotation marks: <c>two “A”s</c>.</summary>
    public static bool IsInflection(ReadOnlySpan<char> word) => Contains(_inflections, word);

    /// <summary>A word that lost its tail: <c>goin’</c>, <c>o’</c>, <c>didn’</c>.</summary>
    public static bool IsClipped(ReadOnlySpan<char> word) =>
        word.EndsWith("in", StringComparison.OrdinalIgnoreCase) || Contains(_clippedTails, word) || (word.EndsWith('n') && Contains(_negated, word));

    /// <summary>A word with a whole ending of English, which cannot have lost its tail.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
            return false;
        foreach (var ending in _fullEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool Contains(WordSet words, ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[12];
        if (word.IsEmpty || word.Length > folded.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            folded[i] = word[i] is '’' ? '\'' : char.ToLowerInvariant(word[i]);
        return words.Contains(folded[..word.Length]);
    }
}
