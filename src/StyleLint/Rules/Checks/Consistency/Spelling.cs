namespace StyleLint.Rules.Checks.Consistency;

/// <param name="Other">The same word as the other side spells it.</param>
internal readonly record struct Spelling(SpellingSide Side, string Other);
