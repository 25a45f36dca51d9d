using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration.Vale;

/// <summary>One <c>.vale.ini</c>, as written, with what the files of its packages say before it.</summary>
/// <param name="Folder">Full; globs and folders in the file are relative to it.</param>
internal sealed record ValeFile(string Folder)
{
    /// <summary>Full; the folders that hold styles and vocabularies.</summary>
    public ImmutableArray<string> StylesPaths { get; init; } = [];

    /// <summary>What is below is not reported.</summary>
    public Severity MinLevel { get; init; } = Severity.Suggestion;

    public ImmutableArray<YamlScalar> Vocabularies { get; init; } = [];

    /// <summary>By the ending of a file, in lower case and with its dot, the ending of the format by which it is read.</summary>
    public ImmutableDictionary<string, string> Formats { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The words by which scopes know the blocks and the parts of lines that are not looked at.</summary>
    public ImmutableArray<string> SkippedScopes { get; init; } = [];

    public ImmutableArray<YamlScalar> Packages { get; init; } = [];

    /// <summary>The section for all files first, since the others go over it wherever it stands.</summary>
    public ImmutableArray<ValeSection> Sections { get; init; } = [];

    /// <summary>Where Vale would find its settings in a folder: the full path; null where there are none.</summary>
    public static string? Find(string folder)
    {
        foreach (var name in (ReadOnlySpan<string>)[".vale", "_vale", "vale.ini", ".vale.ini", "_vale.ini"])
        {
            if (Path.Combine(folder, name) is var path && File.Exists(path))
                return path;
        }
        return null;
    }

    /// <summary>Whether a settings file that somebody names is one of Vale's.</summary>
    public static bool IsName(string path) => Path.GetExtension(path) is ".ini" || Path.GetFileName(path) is ".vale" or "_vale";
}
