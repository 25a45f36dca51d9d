using System.Globalization;
using FsCheck;

namespace StyleLint.Tests;

/// <summary>
/// How many random inputs a property is tried on. They are the same in every run, so that a build fails by what a change did and never by
/// chance. STYLE_LINT_MORE_INPUTS=100 tries a hundred times as many, and other ones in each run.
/// </summary>
internal static class PropertyConfig
{
    public static Config Of(int inputs) =>
        Environment.GetEnvironmentVariable("STYLE_LINT_MORE_INPUTS") is { Length: > 0 } times
            ? Config.QuickThrowOnFailure.WithMaxTest(inputs * int.Parse(times, CultureInfo.InvariantCulture))
            : Config.QuickThrowOnFailure.WithMaxTest(inputs).WithReplay(Same);

    private static Replay Same { get; } = new(new Rnd(20_261_122, 1), null);
}
