using StyleLint.Rules.Yaml;

namespace StyleLint.Rules.Checks.Brackets;

/// <summary>Brackets without a partner. One that opens with its paragraph may close with a later one.</summary>
internal sealed class BracketCheck : ICheck
{
    private const string Unclosed = "unclosed";
    private const string Unopened = "unopened";

    /// <summary>How many blocks a bracket may span; an aside of more would rather be a forgotten bracket.</summary>
    private const int MaxBlocks = 12;

    public static ICheck Read(YamlMap map) => new BracketCheck();

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var open = new List<Bracket>();
        for (var i = 0; i < context.Regions.Length; i++)
        {
            var (unclosed, unopened) = BracketPairs.Match(context.Regions[i], i);
            foreach (var closing in unopened)
            {
                if (!TryClose(open, closing))
                    yield return closing.Report(Unopened);
            }
            open.AddRange(unclosed);
        }
        foreach (var opening in open)
            yield return opening.Report(Unclosed);
    }

    /// <summary>Where every paragraph of the aside opens a bracket again, one closes them all.</summary>
    private static bool TryClose(List<Bracket> open, Bracket closing)
    {
        if (open.FindLast(o => MayPair(o) && (o.StartsBlock || closing.EndsBlock || closing.StartsBlock)) is not { } partner)
            return false;
        open.RemoveAll(o => o == partner || (o.StartsBlock && partner.StartsBlock && MayPair(o)));
        return true;

        bool MayPair(Bracket opening) => opening.IsSquare == closing.IsSquare && closing.Region - opening.Region <= MaxBlocks;
    }
}
