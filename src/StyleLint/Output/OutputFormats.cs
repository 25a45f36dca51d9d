using System.Collections.Immutable;
using StyleLint.Output.GitHub;
using StyleLint.Output.Sarif;
using StyleLint.Output.Terminal;
using StyleLint.Output.Xml;

namespace StyleLint.Output;

/// <summary>The table of formats.</summary>
public static class OutputFormats
{
    /// <summary>In the order in which they are listed to a user.</summary>
    public static ImmutableArray<OutputFormat> All { get; } =
    [
        new("text", "for people: the line, the words underlined, what to do", (stream, options) => new TextSink(stream, options)),
        new("line", "one line a finding, for editors and grep", (stream, options) => new LineSink(stream, options)),
        new("json", "for programs: ranges, offsets, fixes", (stream, _) => new JsonSink(stream)),
        new("sarif", "for code scanning and editors", (stream, options) => new SarifSink(stream, options))
        {
            ResultLimit = SarifSink.MaxResults,
            MarksSettled = true,
            NamesRepository = true,
        },
        new("github", "annotations on a pull request", (stream, options) => new GitHubSink(stream, options)) { PrefersChanged = true },
        new("markdown", "a page by file, for a job summary", (stream, _) => new MarkdownSink(stream))
        {
            FirstLine = MarkdownSink.FirstLine,
            NamesRepository = true,
        },
        new("rdjsonl", "for reviewdog: suggested changes", (stream, _) => new RdjsonlSink(stream)),
        new("gitlab", "for GitLab's code quality", (stream, _) => new GitLabSink(stream)),
        new("checkstyle", "XML for build servers", (stream, _) => new CheckstyleSink(stream)),
        new("junit", "XML for test reports", (stream, _) => new JUnitSink(stream)),
    ];

    /// <summary>Null where no format has this name.</summary>
    public static OutputFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
