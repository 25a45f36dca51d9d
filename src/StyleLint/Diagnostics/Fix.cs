using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Diagnostics;

/// <summary>A repair of one diagnostic: changes to its source that do not overlap.</summary>
/// <param name="Title">What it does, as a command: "Replace 'see$ 600bn' with 'see $600bn'."</param>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextChange> Changes);
