using StyleLint.Rules.TokenPatterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Checks;

/// <summary>Clauses that say who speaks and lost a part of it.</summary>
internal sealed class AttributionCheck(TokenPatternFinder finder) : ICheck
{
    public static ICheck Read(YamlMap map) => new AttributionCheck(TokenPatternFinder.Read(map));

    public IEnumerable<Finding> Run(CheckContext context) => finder.Find(context);
}
