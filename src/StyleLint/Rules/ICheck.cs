namespace StyleLint.Rules;

/// <summary>
/// Finds the places in a document that break a rule. It keeps no state between runs and may be called from several threads at once.
/// </summary>
public interface ICheck
{
    /// <summary>In any order; the linter sorts.</summary>
    IEnumerable<Finding> Run(CheckContext context);
}
