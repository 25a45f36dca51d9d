using System.Text.RegularExpressions;

namespace StyleLint.Accuracy.Damaging;

/// <summary>A way to damage a text: what the pattern finds becomes the replacement.</summary>
internal sealed record DamageKind(string Name, string Pattern, string Replacement)
{
    /// <summary>Whether an editor might need to know more than the text to see it.</summary>
    public bool IsHard { get; init; }

    /// <summary>Of the files where it is damage; empty for all.</summary>
    public string Ending { get; init; } = "";

    public IEnumerable<Match> Places(string text) => Regex.Matches(text, Pattern);
}
