namespace StyleLint.Documents.Markdown;

/// <summary>An HTML element that begins in one block of a Markdown file and ends in a later one.</summary>
/// <param name="Start">Behind its start tag.</param>
/// <param name="End">Before its end tag.</param>
/// <param name="Kind">Of the container that it is; null for one that only groups.</param>
/// <param name="IsIndented">Whether its start tag is, as where markup is laid out by indentation.</param>
internal readonly record struct RawElement(int Start, int End, BlockKind? Kind, bool IsIndented);
