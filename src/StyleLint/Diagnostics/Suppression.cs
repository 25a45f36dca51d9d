namespace StyleLint.Diagnostics;

/// <param name="Reason">What stands after <c>--</c> in the comment; empty where nothing does.</param>
public sealed record Suppression(string Reason);
