using StyleLint.Diagnostics;
using StyleLint.Text;

namespace StyleLint.Rules.Yaml;

/// <summary>A value in a YAML file that knows where it stands.</summary>
internal abstract record YamlNode(YamlFile File, TextSpan Span)
{
    /// <summary>What a writer would call it: a text, a list, a map.</summary>
    public abstract string Kind { get; }

    public Diagnostic Report(string message) => File.Report(Span, message);

    /// <param name="kind">In the place of what faults in the file are called.</param>
    public Diagnostic ReportAs(DiagnosticDescriptor kind, string message) => kind.At(File.Source, Span, message);
}
