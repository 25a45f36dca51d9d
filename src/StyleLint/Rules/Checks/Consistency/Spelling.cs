namespace StyleLint.Rules.Checks.Consistency;

/// <param name="Other">The same word as the other side spells it.</param>
internal sealed record Spelling(SpellingSide Side, string Other);
