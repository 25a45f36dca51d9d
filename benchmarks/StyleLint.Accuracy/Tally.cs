namespace StyleLint.Accuracy;

internal readonly record struct Tally(int Found, int Of)
{
    public double Share => Of == 0 ? 1 : (double)Found / Of;

    public static Tally From(IEnumerable<CaseResult> cases)
    {
        var all = cases.ToList();
        return new Tally(all.Count(c => c.IsFound), all.Count);
    }
}
