using System.Globalization;
using System.Text;
using StyleLint.Text;

namespace StyleLint.Fixes;

/// <summary>
/// Writes what was repaired as a patch that <c>git apply</c> and <c>patch -p1</c> take (GNU diffutils manual, "Unified Format"). A repair neither adds
/// nor takes away a line, so the lines of both texts correspond.
/// </summary>
public static class UnifiedDiff
{
    private const int ContextLines = 3;

    /// <exception cref="ArgumentException">The texts have different numbers of lines.</exception>
    public static string Of(SourceText before, SourceText after)
    {
        var (old, repaired) = (Lines(before), Lines(after));
        if (old.Length != repaired.Length)
            throw new ArgumentException("A repair keeps the lines of a text.", nameof(after));
        var changed = Enumerable.Range(0, old.Length).Where(line => old[line] != repaired[line]).ToList();
        if (changed.Count == 0)
            return "";
        var diff = new StringBuilder();
        diff.Append("--- ").Append(Name("a/", before.Path)).Append("\n+++ ").Append(Name("b/", after.Path)).Append('\n');
        for (var first = 0; first < changed.Count;)
        {
            var last = first;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * ContextLines)
                last++;
            AppendHunk(diff, old, repaired, Math.Max(0, changed[first] - ContextLines), Math.Min(old.Length, changed[last] + 1 + ContextLines));
            first = last + 1;
        }
        return diff.ToString();
    }

    private static void AppendHunk(StringBuilder diff, string[] old, string[] repaired, int start, int end)
    {
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{start + 1},{end - start} +{start + 1},{end - start} @@\n");
        for (var line = start; line < end;)
        {
            var to = line;
            while (to < end && old[to] != repaired[to])
                to++;
            AppendLines(diff, '-', old[line..to]);
            AppendLines(diff, '+', repaired[line..to]);
            if (to < end)
                AppendLines(diff, ' ', [old[to++]]);
            line = to;
        }
    }

    private static void AppendLines(StringBuilder diff, char sign, string[] lines)
    {
        foreach (var line in lines)
            diff.Append(sign).Append(line).Append(line.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
    }

    /// <summary>As a patch knows lines, which end at \n alone, each with its end; what is behind the last one is a line if there is something.</summary>
    private static string[] Lines(SourceText source)
    {
        var text = source.HasByteOrderMark ? "\uFEFF" + source.Text : source.Text;
        var lines = new List<string>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[start..end]);
        }
        return [.. lines];
    }

    /// <summary>In quotation marks where a name could be taken for more than a name; a tab ends one with spaces.</summary>
    private static string Name(string side, string path)
    {
        if (path.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 && !path.Contains('"') && !path.Contains('\\'))
            return side + path + (path.Contains(' ') ? "\t" : "");
        var name = new StringBuilder("\"").Append(side);
        foreach (var c in path)
            name.Append(c < ' ' ? $"\\{Convert.ToString(c, 8).PadLeft(3, '0')}" : c is '"' or '\\' ? $"\\{c}" : c.ToString());
        return name.Append('"').ToString();
    }
}
