using StyleLint.Diagnostics;

namespace StyleLint.Output.Sarif;

/// <param name="LineHash">Of the line where the diagnostic begins.</param>
internal sealed record SarifResult(Diagnostic Diagnostic, string LineHash);
