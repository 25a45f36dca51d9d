namespace StyleLint.Accuracy;

/// <summary>What a score must reach.</summary>
/// <param name="Found">The least share of all damage that is not hard, from 0 to 1.</param>
/// <param name="FoundOfKind">The least share of each kind that is not hard.</param>
/// <param name="Alarms">The most findings in 10,000 words of clean text.</param>
internal sealed record Thresholds(double Found, double FoundOfKind, double Alarms)
{
    /// <summary>What the score falls short of, in words.</summary>
    public IEnumerable<string> Failures(Score score)
    {
        if (score.Total.Share < Found)
            yield return $"{score.Total.Share:P1} of the damage is found; it must be {Found:P1}.";
        foreach (var (kind, _, tally) in score.Kinds.Where(kind => !kind.IsHard && kind.Tally.Share < FoundOfKind))
            yield return $"{tally.Share:P1} of {kind} is found; it must be {FoundOfKind:P1}.";
        if (score.AlarmsPer10000Words > Alarms)
            yield return $"There are {score.AlarmsPer10000Words:F2} findings in 10,000 words of clean text; there may be {Alarms:F2}.";
    }
}
