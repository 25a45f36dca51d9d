using System.Collections.Immutable;
using StyleLint.Text;

namespace StyleLint.Diagnostics;

/// <summary>What the engine itself has to say of a file, a rule or a setting that it could not use.</summary>
public static class EngineDiagnostics
{
    private const string Category = "Engine";

    public static DiagnosticDescriptor UnreadableFile { get; } = Describe(
        "SL9001", "UnreadableFile", "A file could not be read", "This file was not checked: {0}.", Severity.Error);

    public static DiagnosticDescriptor UndecodableText { get; } = Describe(
        "SL9002", "UndecodableText", "Some bytes are not text", "These bytes are not {0} text. Save the file as UTF-8.", Severity.Error);

    public static DiagnosticDescriptor InvalidRule { get; } = Describe(
        "SL9003", "InvalidRule", "A rule file is wrong", "This rule was not used: {0}", Severity.Error);

    public static DiagnosticDescriptor InvalidSettings { get; } = Describe(
        "SL9004", "InvalidSettings", "The settings are wrong", "This setting was not used: {0}", Severity.Error);

    public static DiagnosticDescriptor CheckFailed { get; } = Describe(
        "SL9005", "CheckFailed", "A rule failed on a file", "The rule '{0}' did not finish on this file: {1}", Severity.Error);

    public static DiagnosticDescriptor UnsupportedRule { get; } = Describe(
        "SL9006", "UnsupportedRule", "A rule of another tool cannot run here", "This rule was left out: {0}", Severity.Suggestion);

    public static DiagnosticDescriptor UnusedSuppression { get; } = Describe(
        "SL9007", "UnusedSuppression", "A comment silences nothing", "This comment silences nothing: '{0}'. Remove it.", Severity.Warning);

    public static DiagnosticDescriptor ResultLimit { get; } = Describe(
        "SL9008", "ResultLimit", "There are more findings than are shown", "{0}", Severity.Suggestion);

    public static DiagnosticDescriptor BinaryFile { get; } = Describe(
        "SL9009", "BinaryFile", "A file is not text", "This file was skipped, since it is not text: '{0}'.", Severity.Suggestion);

    public static DiagnosticDescriptor DisputedFixes { get; } = Describe(
        "SL9010", "DisputedFixes", "The fixes of some rules do not agree",
        "Nothing was repaired here for {0}: the fixes undo each other or never come to an end. Ignore one of the rules.", Severity.Warning);

    public static DiagnosticDescriptor UnrepairedFile { get; } = Describe(
        "SL9011", "UnrepairedFile", "A file could not be repaired", "This file was not repaired, since {0}.", Severity.Error);

    public static DiagnosticDescriptor InternalError { get; } = Describe(
        "SL9012", "InternalError", "StyleLint itself failed on a file",
        $"StyleLint failed on this file and has not checked it ({{0}}). Please report it at {ProjectLinks.Issues}, with the file.", Severity.Error);

    public static DiagnosticDescriptor IdleSetting { get; } = Describe(
        "SL9013", "IdleSetting", "A setting of another tool has no effect here", "This setting has no effect here: {0}", Severity.Suggestion);

    /// <summary>In the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnreadableFile, UndecodableText, InvalidRule, InvalidSettings, CheckFailed, UnsupportedRule, UnusedSuppression, ResultLimit, BinaryFile, DisputedFixes,
        UnrepairedFile, InternalError, IdleSetting,
    ];

    /// <summary>Whether the run could not do all that it was asked to, which is exit code 2.</summary>
    public static bool IsFailure(this Diagnostic diagnostic) =>
        diagnostic.IsFromEngine() && diagnostic.Severity == Severity.Error;

    /// <summary>Whether it is no finding in an article.</summary>
    public static bool IsFromEngine(this Diagnostic diagnostic) => diagnostic.Descriptor.Category == Category;

    /// <summary>Whether it is a finding in an article that somebody should act on.</summary>
    public static bool IsOpenFinding(this Diagnostic diagnostic) => diagnostic.IsOpen && !diagnostic.IsFromEngine();

    /// <summary>A diagnostic about a place in a rule or settings file, or about a file as a whole.</summary>
    public static Diagnostic At(this DiagnosticDescriptor descriptor, SourceText source, TextSpan span, params ImmutableArray<string> arguments) =>
        new(descriptor, source, span) { Arguments = arguments };

    private static DiagnosticDescriptor Describe(string id, string name, string title, string message, Severity severity) =>
        new(id, $"{Category}.{name}", title, Category, severity)
        {
            Messages = new Dictionary<string, string> { [DiagnosticDescriptor.DefaultMessage] = message },
        };
}
