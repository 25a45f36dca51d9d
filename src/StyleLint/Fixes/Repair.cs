using StyleLint.Diagnostics;

namespace StyleLint.Fixes;

/// <summary>A diagnostic and the one of its fixes that was chosen.</summary>
public sealed record Repair(Diagnostic Diagnostic, Fix Fix);
