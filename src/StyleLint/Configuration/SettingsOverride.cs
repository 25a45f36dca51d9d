using System.Collections.Immutable;

namespace StyleLint.Configuration;

/// <summary>Rules that hold for some files only.</summary>
/// <param name="Files">Globs, relative to the folder of the settings file.</param>
/// <param name="Locale">Null where the files keep that of the rest.</param>
internal sealed record SettingsOverride(GlobSet Files, ImmutableArray<RuleSetting> Rules, string? Locale);
