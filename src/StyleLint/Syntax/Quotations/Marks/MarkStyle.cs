namespace StyleLint.Syntax;

/// <summary>How a mark is drawn.</summary>
public enum MarkStyle
{
    Straight,
    Curly,

    /// <summary>On the line: „ ‚.</summary>
    Low,
    Guillemet,

    /// <summary>Feet, inches, minutes: ′ ″.</summary>
    Prime,

    /// <summary>A lone accent: ´ `.</summary>
    Accent,

    /// <summary>Two single marks or accents in the place of one double mark: '' ``.</summary>
    Doubled,
}
