using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Text;

namespace StyleLint.Analysis.Directives;

/// <summary>The places where comments in an article ask for silence.</summary>
internal sealed class Suppressions
{
    private readonly SourceText _source;
    private readonly ImmutableArray<Reach> _reaches;

    private Suppressions(SourceText source, ImmutableArray<Reach> reaches)
    {
        _source = source;
        _reaches = reaches;
    }

    public static Suppressions Read(Document document)
    {
        var directives = document.Comments.Select(Directive.Parse).OfType<Directive>().ToImmutableArray();
        var reaches = directives
            .Where(d => d.Kind != DirectiveKind.Enable)
            .Select(d => new Reach(d, ReachOf(d, directives, document.Source)));
        return new Suppressions(document.Source, [.. reaches]);
    }

    /// <summary>
    /// The same diagnostics, those in reach of a directive marked, and one more for each directive that silenced nothing although
    /// every rule it names was run.
    /// </summary>
    /// <param name="wasRun">By the id or name or pack that a directive names.</param>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics, Func<string, bool> wasRun)
    {
        if (_reaches.IsEmpty)
            return diagnostics;
        var used = new HashSet<Directive>(ReferenceEqualityComparer.Instance);
        var reaches = _reaches.RemoveAll(reach => ChoosesNothing(reach.Directive));
        var result = diagnostics.Select(d => Mark(d, reaches, used)).ToList();
        var unused = _reaches.Select(r => r.Directive).Where(d => !d.IsForeign && !used.Contains(d) && d.Rules.All(wasRun));
        result.AddRange(unused.Select(d => EngineDiagnostics.UnusedSuppression.At(_source, d.Span, d.Comment.Text)));
        return result;

        // A choice among packs that were not run is one for another tool.
        bool ChoosesNothing(Directive directive) => directive.Spared is { IsDefaultOrEmpty: false } spared && !spared.Any(wasRun);
    }

    private Diagnostic Mark(Diagnostic diagnostic, ImmutableArray<Reach> reaches, HashSet<Directive> used)
    {
        foreach (var (directive, span) in reaches)
        {
            var inReach = span.Contains(diagnostic.Span.Start) || span.Start == diagnostic.Span.Start;
            if (!inReach || !directive.Names(diagnostic.Descriptor.Id, diagnostic.Descriptor.Name))
                continue;
            if (!directive.Words.IsEmpty && !directive.Words.Contains(_source.ToString(diagnostic.Span)))
                continue;
            used.Add(directive);
            return diagnostic with { Suppression = new Suppression(directive.Reason) };
        }
        return diagnostic;
    }

    private static TextSpan ReachOf(Directive directive, ImmutableArray<Directive> all, SourceText source)
    {
        switch (directive.Kind)
        {
            case DirectiveKind.DisableFile:
                return new TextSpan(0, source.Length);
            case DirectiveKind.DisableNextLine:
                return NextLine(source, directive.Span.End);
            default:
                var end = all.FirstOrDefault(d => d.Span.Start > directive.Span.Start && EndsAll(d, directive));
                return new TextSpan(directive.Span.End, end?.Span.Start ?? source.Length);
        }
    }

    /// <summary>
    /// An <c>enable</c> ends a <c>disable</c> of the same rules and words, and one without rules ends them all. A choice of packs ends with the
    /// next one.
    /// </summary>
    private static bool EndsAll(Directive next, Directive disable)
    {
        if (!disable.Spared.IsDefault)
            return !next.Spared.IsDefault;
        var isOfSame = !disable.Rules.IsEmpty && disable.Rules.All(next.Rules.Contains) && disable.Words.SequenceEqual(next.Words);
        return next.Kind == DirectiveKind.Enable && (next.Rules.IsEmpty || isOfSame);
    }

    /// <summary>The first line with something on it behind the line of the offset: Markdown wants a blank one after a comment.</summary>
    private static TextSpan NextLine(SourceText source, int offset)
    {
        for (var line = source.GetLinePosition(offset).Line + 1; line < source.LineCount; line++)
        {
            var span = source.GetLine(line);
            if (!source.Slice(span).IsWhiteSpace())
                return span;
        }
        return new TextSpan(source.Length, source.Length);
    }

    /// <param name="Span">What the directive silences.</param>
    private sealed record Reach(Directive Directive, TextSpan Span);
}
