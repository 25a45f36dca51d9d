using System.Collections.Immutable;

namespace StyleLint.Fixes;

/// <summary>What became of a text in one pass.</summary>
/// <param name="Applied">In the order of the text.</param>
/// <param name="Waiting">What stands where another change was made; it may come out otherwise, or not at all, once the new text is read.</param>
public sealed record RepairedText(string Text, ImmutableArray<Repair> Applied, ImmutableArray<Repair> Waiting);
