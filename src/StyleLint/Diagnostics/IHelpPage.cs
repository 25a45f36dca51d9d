namespace StyleLint.Diagnostics;

/// <summary>
/// The documentation of a rule. Every start describes every rule and hardly any start shows a page, so a page is written only when it is
/// asked for.
/// </summary>
public interface IHelpPage
{
    /// <summary>Where the page stands on the web.</summary>
    Uri? Link { get; }

    string ToText();

    string ToMarkdown();
}
