using System.Collections.Immutable;
using StyleLint.Documents;

namespace StyleLint.Syntax;

/// <summary>Reads the marks of an article as a whole: run by run, each the cheapest way.</summary>
internal sealed class QuotationParser
{
    private readonly Document _document;
    private readonly MarkConventions _conventions;
    private readonly QuotationBuilder _builder;

    private QuotationParser(Document document, string locale)
    {
        _document = document;
        var habits = MarkHabits.Of(document);
        _conventions = MarkConventions.For(locale).With(habits);
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
            var prose = _document.Blocks[run.Blocks[i]].Prose;
            MarkLexer.Lex(prose, run.Blocks[i], _conventions, marks);
            for (var mark = first; mark < marks.Count; mark++)
                reader.Read(marks[mark], mark);
            reader.EndBlock(run.Blocks[i], prose.Text, i + 1 < run.Blocks.Length ? run.Borders[i] : null);
        }
        return new Reading(marks.DrainToImmutable(), reader.Finish(), reader.Weighed);
    }
}
