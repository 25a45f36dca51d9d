namespace StyleLint.Documents;

/// <summary>What a part of a line is to a reader.</summary>
public enum InlineKind
{
    Link,
    Strong,
    Emphasis,
    Code,
}
