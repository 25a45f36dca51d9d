using StyleLint.Diagnostics;

namespace StyleLint.Output.GitHub;

/// <summary>Chooses the ten of one severity that are shown.</summary>
internal sealed class AnnotationQuota
{
    private const int Limit = 10;

    private readonly List<Diagnostic> _changed = [];
    private readonly List<Diagnostic> _others = [];
    private int _count;

    public IEnumerable<Diagnostic> Chosen => _changed.Concat(_others).Take(Limit);

    /// <summary>How many are not shown.</summary>
    public int Left => Math.Max(0, _count - Limit);

    public void Add(Diagnostic diagnostic, bool isChanged)
    {
        _count++;
        var list = isChanged ? _changed : _others;
        if (list.Count < Limit)
            list.Add(diagnostic);
    }
}
