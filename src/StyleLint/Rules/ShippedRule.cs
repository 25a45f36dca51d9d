using StyleLint.Text;

namespace StyleLint.Rules;

/// <summary>A rule file that the tool ships with, of which no more is read than somebody asks for; each part once, by whichever thread asks first.</summary>
/// <param name="read">Gives the whole file.</param>
internal sealed class ShippedRule(string name, Func<SourceText> read)
{
    private readonly Lazy<SourceText> _source = new(read);
    private readonly Lock _loading = new();

    /// <summary>Whether it is in the default set, told from its text: a run that wants no other rules need not load them.</summary>
    public bool IsRecommended => _source.Value.Text.Contains("\nrecommended: true", StringComparison.Ordinal);

    public RuleFile File
    {
        get
        {
            lock (_loading)
                return field ??= RuleFile.LoadShipped(_source.Value, name);
        }
    }
}
