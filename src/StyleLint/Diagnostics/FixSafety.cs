namespace StyleLint.Diagnostics;

public enum FixSafety
{
    /// <summary>The meaning cannot change.</summary>
    Safe,

    /// <summary>Probably what was meant.</summary>
    Unsafe,

    /// <summary>Shown, never applied.</summary>
    Manual,
}
