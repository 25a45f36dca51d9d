using StyleLint.Diagnostics;

namespace StyleLint.Cli.Commands.Fixing;

/// <summary>What a person wants done about one finding.</summary>
internal abstract record FixAnswer
{
    internal sealed record Apply(Fix Fix) : FixAnswer;

    /// <param name="Text">In the place of what was found.</param>
    internal sealed record Edit(string Text) : FixAnswer;

    internal sealed record Suppress(string Reason) : FixAnswer;

    internal sealed record Skip : FixAnswer;

    internal sealed record SkipRule : FixAnswer;

    internal sealed record Quit : FixAnswer;
}
