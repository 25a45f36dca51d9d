using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration.Vale;

/// <summary>Words that a project writes so and no otherwise, and words that it avoids: one pattern a line, in which case counts.</summary>
internal sealed record Vocabulary(ImmutableArray<YamlScalar> Accepted, ImmutableArray<YamlScalar> Rejected)
{
    private const string AcceptFile = "accept.txt";
    private const string RejectFile = "reject.txt";

    /// <summary>What makes an entry more than the words themselves.</summary>
    private static readonly SearchValues<char> _patternCharacters = SearchValues.Create(@"\[](){}*+?|^$.");

    public static Vocabulary None { get; } = new([], []);

    /// <summary>Every accepted word, as rules let it pass; null for none.</summary>
    public ExceptionList? Exceptions => Accepted.IsEmpty ? null : ExceptionList.Create(Accepted, []);

    /// <summary>Whether a file may be one of a vocabulary.</summary>
    public static bool IsName(string path) => Path.GetFileName(path) is AcceptFile or RejectFile;

    /// <summary>The folder of a vocabulary; null where no path holds it.</summary>
    public static string? Find(string name, IEnumerable<string> stylesPaths) => stylesPaths
        .SelectMany(path => new[] { Path.Combine(path, "config", "vocabularies", name), Path.Combine(path, "Vocab", name) })
        .FirstOrDefault(Directory.Exists);

    /// <summary>With the entries of one more folder; a wrong pattern among them is reported and left out.</summary>
    public Vocabulary With(string folder, SettingsSource source) => new(
        [.. Accepted.Concat(ReadAll(folder, AcceptFile, source)).DistinctBy(entry => entry.Value)],
        [.. Rejected.Concat(ReadAll(folder, RejectFile, source)).DistinctBy(entry => entry.Value)]);

    private static IEnumerable<YamlScalar> ReadAll(string folder, string name, SettingsSource source) =>
        Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(source.Open).OfType<YamlFile>().SelectMany(Read)
            .Where(entry => entry.Value.AsSpan().IndexOfAny(_patternCharacters) < 0 || PatternCompiler.Compile(entry, source.Faults) is not null);

    private static IEnumerable<YamlScalar> Read(YamlFile file)
    {
        for (var line = 0; line < file.Source.LineCount; line++)
        {
            var span = file.Source.GetLine(line);
            var text = file.Source.ToString(span);
            var entry = text.Trim();
            if (entry.Length == 0 || entry.StartsWith("# ", StringComparison.Ordinal))
                continue;
            var start = span.Start + text.IndexOf(entry, StringComparison.Ordinal);
            yield return new YamlScalar(file, TextSpan.FromLength(start, entry.Length), entry, IsPlain: false);
        }
    }
}
