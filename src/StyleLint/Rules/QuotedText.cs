namespace StyleLint.Rules;

/// <summary>What a rule does inside quotation marks, where the words are somebody else's.</summary>
public enum QuotedText
{
    Include,
    Skip,
    Only,
}
