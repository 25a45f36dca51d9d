using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Documents;
using StyleLint.Fixes;
using StyleLint.Text;

namespace StyleLint.Analysis.Repairs;

/// <summary>
/// Repairs an article in passes: lint, apply what does not collide, and again, until nothing is left to apply. Rules whose fixes undo
/// each other, or go on for ever, have none of their fixes made, so that repairing twice gives what repairing once gives.
/// </summary>
public sealed class FixLoop(Linter linter, FixSafety upTo)
{
    private const int MaxPasses = 10;

    public FixedArticle Run(SourceText source)
    {
        var article = Repair(source);
        for (var round = 0; round < MaxPasses && !article.Disputed.IsEmpty; round++)
        {
            var again = Repair(article.After);
            if (!again.IsChanged)
                return Report(article);
            article = again with { Before = source, Applied = article.Applied.AddRange(again.Applied) };
        }
        return article.Disputed.IsEmpty
            ? article
            : Report(article with { After = source, Remaining = linter.Lint(DocumentReaders.Read(source)), Applied = [] });
    }

    /// <summary>Without the rules whose fixes come to no end. What the others repair may settle that, so the outcome is repaired again.</summary>
    private FixedArticle Repair(SourceText source)
    {
        var document = DocumentReaders.Read(source);
        var found = linter.Find(document);
        ImmutableSortedSet<string> disputed = [];
        while (true)
        {
            if (Settle(document, found, disputed, out var loopers) is { } article)
                return article with { Disputed = disputed };
            disputed = disputed.Union(loopers);
        }
    }

    /// <summary>Null where the passes come to no end; then because of these rules.</summary>
    private FixedArticle? Settle(
        Document document, ImmutableArray<Diagnostic> found, ImmutableSortedSet<string> without, out ImmutableSortedSet<string> loopers)
    {
        loopers = [];
        var before = document.Source;
        var remaining = found;
        var texts = new List<string>();
        var passes = new List<ImmutableArray<Repair>>();
        while (true)
        {
            var guard = FixGuard.Apply(document, FixGuard.Select(remaining, upTo).Where(r => !without.Contains(r.Diagnostic.Descriptor.Name)));
            if (guard.Applied.IsEmpty)
            {
                remaining = FixGuard.Check(document, FixGuard.Withhold(remaining, guard.Refused));
                return new FixedArticle(before, document.Source, remaining, [.. passes.SelectMany(repairs => repairs)]);
            }
            texts.Add(document.Source.Text);
            passes.Add(guard.Applied);
            document = guard.Document;
            var turn = texts.IndexOf(document.Source.Text);
            if (turn >= 0 || passes.Count == MaxPasses)
            {
                var circle = turn >= 0 ? passes.Skip(turn) : passes.TakeLast(1);
                loopers = [.. circle.SelectMany(repairs => repairs).Select(repair => repair.Diagnostic.Descriptor.Name)];
                return null;
            }
            remaining = linter.Find(document);
        }
    }

    private static FixedArticle Report(FixedArticle article)
    {
        var report = EngineDiagnostics.DisputedFixes.At(article.After, default, string.Join(", ", article.Disputed.Select(rule => $"'{rule}'")));
        return article with { Remaining = [.. article.Remaining.Append(report).Order(DiagnosticOrder.Instance)] };
    }
}
