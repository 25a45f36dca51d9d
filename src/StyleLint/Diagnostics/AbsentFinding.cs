using StyleLint.Text;

namespace StyleLint.Diagnostics;

/// <summary>What a baseline knows and nobody finds any more, as a diagnostic. Of its place the file alone is known.</summary>
public static class AbsentFinding
{
    private const string MessageId = "absent";
    private const string Message = "A finding of '{0}' that the baseline knows is not there any more.";

    /// <summary>The descriptor with words for the case that its finding is gone.</summary>
    public static DiagnosticDescriptor AddMessage(DiagnosticDescriptor descriptor) =>
        descriptor with { Messages = new Dictionary<string, string>([KeyValuePair.Create(MessageId, Message), .. descriptor.Messages]) };

    /// <param name="descriptor">With those words.</param>
    /// <param name="path">As diagnostics name it.</param>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, string path, string fingerprint) =>
        new(descriptor, SourceText.From("", path), default)
        {
            MessageId = MessageId,
            Arguments = [descriptor.Name],
            Fingerprint = fingerprint,
            BaselineState = BaselineState.Absent,
        };
}
