using System.Collections.Immutable;

namespace StyleLint.Accuracy.Damaging;

/// <summary>The slips of keyboards, converters and cuts that end up in print.</summary>
internal static class DamageKinds
{
    public static ImmutableArray<DamageKind> All { get; } =
    [
        new("currency_space_after", @"(?<=\s)([$£€])(?=\d)", "$1 "),
        new("currency_joined_left", @"(?<=[a-z]) ([$£€])(?=\d)", "$1 "),
        new("currency_no_space_before", @"(?<=[a-z]) (?=[$£€]\d)", ""),
        new("currency_doubled", @"(?<=\s)\$\d+(?:,\d{3})*(?:\.\d+)?(?: million| billion)?(?=[ .,])", "$0 dollars"),
        new("number_split_thousands", @"(?<=\d),(?=\d{3}\b)", ", "),
        new("number_grouping", @"(?<= \d*)(\d),(\d)(\d\d)\b", "$1$2,$3"),
        new("number_ordinal", @"(?<=\b\d*[1-3])(?:st|nd|rd)\b", "th"),
        // Before a paragraph that opens with a mark a missing one says that the quotation goes on.
        new("quote_close_missing", @"(?<=[a-z][.,?!]?)”(?!\n\n“)", ""),
        new("quote_open_missing", @"“(?=\w)", ""),
        new("quote_close_reversed", @"(?<=[a-z][.,?!])”", "“"),
        new("quote_open_reversed_spaced", @"“(?=\w)", "” "),
        new("quote_doubled", @"“(?=\w)", "““"),
        new("quote_empty", @"“[^“”\n]+”", "“”"),
        new("quote_space_inside", @"(?<=[a-z][.,?!])”", " ”"),
        new("quote_close_prime", @"(?<=[a-z][.,?!]?)”", "″"),
        new("quote_nested_unclosed", @"(?<=“[^”\n]*‘[^’”\n]+)’(?=[^\w’][^”\n]*”)", ""),
        new("single_quote_close_missing", @"(?<=(?:^|[ \n])‘[^‘\n]+[a-z][.,?!])’(?= [a-z])", ""),
        new("apostrophe_s_spaced", @"(?<=[a-z]{2})(?=’s )", " "),
        new("apostrophe_possessive_spaced", @"(?<=\b(?:the|their|our) [a-z]+s)(?=’ [a-z])", " "),
        new("apostrophe_opening", @"(?<=\s)’(?=\d0s|twas|til\b|em\b)", "‘"),
        new("attribution_deleted", @"[,?!]” said [A-Z]\w+(?: [A-Z]\w+)?, ", "”, , "),
        new("attribution_subject_missing", @"(?<=[,?!]” (?:said|asked|replied) )[A-Z]\w+(?: [A-Z]\w+)?(?=[.,])", ""),
        new("attribution_double_comma", @"(?<=,”)(?= [a-z])", ","),
        new("bracket_space_inside", @"(?<= \()(?=\w)", " "),
        new("bracket_unclosed", @"(?<=\([^()\n]+\w)\)", ""),
        new("bracket_empty", @"(?<=[a-z] )\([^()\n]+\)(?=[,.]| [a-z])", "()"),
        new("space_before_punct", @"(?<=[a-z])(?=[,.;?!] )", " "),
        new("space_missing_after_comma", @"(?<=[a-z],) (?=[a-z])", ""),
        new("space_missing_after_period", @"(?<=[a-z]{3}\.) (?=[A-Z][a-z])", ""),
        new("space_doubled", @"(?<=[a-z] )(?=[a-z])", " "),
        new("punct_doubled", @"(?<=[a-z],)(?= )", ","),
        new("word_repeated", @"(?<=[a-z] )(?:the|and|of|to|in) ", "$0$0"),
        new("word_pair_repeated", @"(?<=[a-z] )(?:of|in|to|for|with) (?:the|a|an) ", "$0$0"),
        new("word_repeated_sentence", @"(?<=[.] )[A-Z][^.!?“”‘\n]{50,}\. ", "$0$0"),
        new("punct_end_missing", @"(?<=[.] [A-Z][^.!?“”‘\n]{40,} [a-z]{3,})\.(?=\n\n[A-Z“])", ""),
        new("sentence_lower", @"(?<=[a-z]{4}\. )T(?=h(?:e|ey|is|ese|at) [a-z])", "t"),
        new("pronoun_i_lower", @"(?<=[a-z],? )I(?= [a-z])", "i"),
        new("word_deleted", @"(?<= the )[a-z]+ (?=of )", "") { IsHard = true },
        new("head_deleted", @"(?<=\n\n)[A-Z][a-z]+ [a-z]+ (?=[a-z]{3})", ""),
        new("article_wrong", @"(?<= a)n (?=[aeio][a-z]{4})", " "),
        new("misheard_of", @"(?<=\b(?:could|should|would|must) )have\b", "of"),
        // In texts that name somebody in full twice.
        new("name_accented", @"\b(\p{Lu}\p{Ll}+)e(\p{Ll}{2,})\b(?<=\b\1e\2\b[\s\S]+\1e\2)", "$1é$2"),
        new("name_misspelled", @"\b(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,})[aeiou](\p{Ll}{2,})\b(?<=\b\1[aeiou]\2\b[\s\S]+\1[aeiou]\2)", "$1$2"),
        new("residue_ligature", @"(?<=[a-z ])fi(?=[a-z])", "ﬁ"),
        new("residue_question_mark", @"(?<=[a-z])’(?=[st]\b)", "?"),
        new("residue_mojibake", @"(?<=[a-z])’(?=[st]\b)", "â€™"),
        new("residue_markup", @"(?<= )(?:not|very|never|more)(?= )", "<em>$0</em>") { Ending = ".txt" },
        new("residue_entity", @"(?<=[a-z])’(?=[st]\b)", "&#8217;") { Ending = ".txt" },
        new("residue_invisible", @"(?<= [a-z]{3})(?=[a-z]{3})", "\u200b"),
        new("residue_placeholder", @"(?<= )(?:19|20)\d\d(?=[ ,.])", "TK"),
        new("residue_web_page", @"(?<=[.!?”]\n\n)(?=[A-Z“])", "Leave a Comment\n\n"),
        new("residue_assistant", @"\A(?=[A-Z“])", "Certainly! Here is the revised version:\n\n"),
    ];
}
