using System.Collections.Immutable;

namespace StyleLint.Syntax;

/// <summary>Blocks whose marks are read together, because a quotation may run from one into the next.</summary>
/// <param name="Blocks">Their numbers in the article.</param>
/// <param name="Borders">After each block but the last.</param>
internal sealed record QuotationRun(ImmutableArray<int> Blocks, ImmutableArray<Border> Borders);
