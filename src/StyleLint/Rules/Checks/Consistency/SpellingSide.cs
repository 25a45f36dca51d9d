namespace StyleLint.Rules.Checks.Consistency;

/// <summary>The ways of spelling that an article can mix. -ize is good British, too, so that it speaks only against -ise.</summary>
internal enum SpellingSide
{
    British,
    American,
    Ise,
    Ize,
}
