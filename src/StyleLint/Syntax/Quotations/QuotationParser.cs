using System.Collections.Immutable;
using StyleLint.Documents;

namespace StyleLint.Syntax;

/// <summary>Reads the marks of an article as a whole: run by run, each the cheapest way.</summary>
internal sealed class QuotationParser
{
    /// <summary>One elided word may be a slip or a title; two are a way of speaking.</summary>
    private const int FewestElisions = 2;

    private readonly Document _document;
    private readonly MarkConventions _conventions;
    private readonly QuotationBuilder _builder;

    private QuotationParser(Document document, string locale)
    {
        _document = document;
        var isDialect = document.Blocks.Where(b => b.IsProse).Sum(b => MarkLexer.CountElisions(b.Prose.Text)) >= FewestElisions;
        _conventions = MarkConventions.For(locale) with { IsDialect = isDialect };
        _builder = new QuotationBuilder(document, _conventions);
    }

    public static QuotationTree Parse(Document document, string locale) => new QuotationParser(document, locale).Parse();

    private QuotationTree Parse()
    {
        var runs = new QuotationRuns(_document);
        foreach (var setOff in runs.SetOff)
        {
            var reading = Read(setOff);
            if (reading.IsBalanced)
                _builder.Add(reading);
            else
                runs.JoinFlow(setOff);
        }
        foreach (var run in runs.Others.Append(runs.Flow))
            _builder.Add(Read(run));
        return _builder.Build();
    }

    private Reading Read(QuotationRun run)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var reader = new MarkReader();
        for (var i = 0; i < run.Blocks.Length; i++)
        {
            var first = marks.Count;
            MarkLexer.Lex(_document.Blocks[run.Blocks[i]].Prose.Text, run.Blocks[i], _conventions, marks);
            for (var mark = first; mark < marks.Count; mark++)
                reader.Read(marks[mark], mark);
            reader.EndBlock(run.Blocks[i], i + 1 < run.Blocks.Length ? run.Borders[i] : null);
        }
        return new Reading(marks.DrainToImmutable(), reader.Finish(), reader.Weighed);
    }
}
