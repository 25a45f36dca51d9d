namespace StyleLint.Diagnostics;

/// <summary>What all diagnostics of one kind share. It knows nothing of rules, so that a broken rule file is reported by the same type.</summary>
/// <param name="Id">Stable for ever: <c>SL1001</c>, or the name where a foreign rule has no id.</param>
/// <param name="Name">Pack and rule: <c>Currency.Spacing</c>.</param>
/// <param name="Title">A phrase without a full stop.</param>
/// <param name="Category">The pack: <c>Currency</c>.</param>
public sealed record DiagnosticDescriptor(string Id, string Name, string Title, string Category, Severity DefaultSeverity)
{
    /// <summary>The id of the message of a rule that has only one.</summary>
    public const string DefaultMessage = "default";

    /// <summary>
    /// Composite formats (<c>{0}</c>, literal braces doubled) by message id, in the order of the ids; a rule that tells cases apart has several.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Messages { get; init; }

    /// <summary>Why it matters, in a sentence or more; empty where the rule does not say.</summary>
    public string Description { get; init; } = "";

    /// <summary>The rule's page; null for a diagnostic of the engine.</summary>
    public IHelpPage? Help { get; init; }

    /// <summary>As plain text and as Markdown; empty for a diagnostic of the engine.</summary>
    public string HelpText => Help?.ToText() ?? "";

    public string HelpMarkdown => Help?.ToMarkdown() ?? "";

    public Uri? HelpLink => Help?.Link;

    /// <summary>How sure a finding is, as measured: very-high, high, medium, low (SARIF's words).</summary>
    public string Precision { get; init; } = "medium";
}
