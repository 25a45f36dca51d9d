using StyleLint.Rules.TokenPatterns;
using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Checks;

/// <summary>
/// Words and marks that cannot stand side by side, such as those of an attribution that lost its speaker: rows of them, as
/// <see cref="TokenPatternParser"/> reads them.
/// </summary>
internal sealed class AdjacencyCheck(TokenPatternFinder finder) : ICheck
{
    public static ICheck Read(YamlMap map) => new AdjacencyCheck(TokenPatternFinder.Read(map));

    public IEnumerable<Finding> Run(CheckContext context) => finder.Find(context);
}
