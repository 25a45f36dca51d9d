using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Rules.Yaml;

/// <summary>A file written in YAML, and how a fault in it is called: an invalid rule or an invalid setting.</summary>
internal sealed record YamlFile(SourceText Source, DiagnosticDescriptor Fault)
{
    /// <summary>Whether its patterns were proved when this program was built, so that they need not be compiled before they are used.</summary>
    public bool IsProved { get; init; }

    public Diagnostic Report(TextSpan span, string message) => Fault.At(Source, span, message);
}
