using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Rules.Yaml;

/// <summary>A file written in YAML, and how a fault in it is called: an invalid rule or an invalid setting.</summary>
internal sealed record YamlFile(SourceText Source, DiagnosticDescriptor Fault)
{
    public Diagnostic Report(TextSpan span, string message) => Fault.At(Source, span, message);
}
