using System.Security.Cryptography;
using System.Text;

namespace StyleLint.Analysis;

/// <summary>
/// Says who a finding is, whatever line it stands on: the first 32 hex digits of SHA-256 over rule id, the sentence with its blanks
/// collapsed, the matched text and the count of the same before it in the file, joined by LF. Re-wrapped or moved
/// paragraphs keep it. SARIF 2.1.0, appendix B, recommends this for prose.
/// </summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>Of one finding. To be called in the order of the source, since equal findings are counted.</summary>
    public Lazy<string> Of(string ruleId, string sentence, string match)
    {
        var key = string.Join('\n', ruleId, Collapse(sentence), Collapse(match));
        var nth = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{nth}")))[..32]);
    }

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
