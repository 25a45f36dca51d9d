using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Checks;

/// <summary>Words that should not be there.</summary>
internal sealed class ExistenceCheck(Pattern pattern, ExceptionList exceptions) : ICheck
{
    public static ICheck? Read(YamlMap map)
    {
        var exceptions = ExceptionList.Read(map, takesVocabulary: !map.Bool("nonword"));
        return PatternCompiler.ReadTokens(map) is { } pattern ? new ExistenceCheck(pattern, exceptions) : null;
    }

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var finding in pattern.FindIn(context))
        {
            if (!exceptions.Covers(finding))
                yield return finding with { Captures = pattern.CapturesAt(finding.Prose.Text, finding.Span.Start) };
        }
    }
}
