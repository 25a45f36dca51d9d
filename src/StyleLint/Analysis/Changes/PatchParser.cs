using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StyleLint.Analysis.Changes;

/// <summary>
/// Reads a unified diff as git writes it: which lines of the new files it touches. Where lines are only taken out, the two around the
/// gap count as touched, since what is wrong now stands there. Lines that are no diff are passed over.
/// </summary>
public sealed class PatchParser
{
    private const string NewFile = "+++ ";
    private const string Hunk = "@@ -";
    private const string Nothing = "/dev/null";

    private readonly ImmutableSortedDictionary<string, ChangedLines>.Builder _files =
        ImmutableSortedDictionary.CreateBuilder<string, ChangedLines>(StringComparer.Ordinal);

    private List<(int Start, int End)> _ranges = [];

    /// <summary>Zero-based line of the new file that the next line of the hunk is about, and how many lines of each side are to come.</summary>
    private int _line;
    private int _oldLeft;
    private int _newLeft;

    /// <summary>Whether the last range is the two lines around lines just taken out; if others follow in their place, those count.</summary>
    private bool _isGap;

    private PatchParser()
    {
    }

    public static ChangeSet Parse(string patch)
    {
        var parser = new PatchParser();
        foreach (var line in patch.Split('\n'))
            parser.Read(line);
        return new ChangeSet(parser._files.ToImmutable());
    }

    private void Read(string line)
    {
        if (_oldLeft + _newLeft > 0 && ReadBody(line))
            return;
        (_oldLeft, _newLeft, _isGap) = (0, 0, false);
        if (line.StartsWith(NewFile, StringComparison.Ordinal))
        {
            _ranges = [];
            if (PathOf(line[NewFile.Length..]) is { } path)
                _files[path] = new ChangedLines(_ranges);
        }
        else if (line.StartsWith(Hunk, StringComparison.Ordinal) && line.Split(' ') is [_, ['-', .. var old], ['+', .. var added], ..])
        {
            _oldLeft = ReadRange(old).Count;
            (var from, _newLeft) = ReadRange(added);
            _line = _newLeft > 0 ? from - 1 : from;
        }
    }

    /// <summary>One line of a hunk; false for a line that is none.</summary>
    private bool ReadBody(string line)
    {
        switch (line)
        {
            case ['+', ..]:
                if (_isGap)
                    _ranges.RemoveAt(_ranges.Count - 1);
                _isGap = false;
                _ranges.Add((_line, ++_line));
                _newLeft--;
                return true;
            case ['-', ..]:
                if (!_isGap)
                    _ranges.Add((Math.Max(0, _line - 1), _line + 1));
                _isGap = true;
                _oldLeft--;
                return true;
            case [' ', ..] or "" or "\r":
                _isGap = false;
                _line++;
                _oldLeft--;
                _newLeft--;
                return true;
            default:
                return line.StartsWith('\\');
        }
    }

    /// <summary><c>12,3</c> or <c>12</c>: a line from one and a count.</summary>
    private static (int Line, int Count) ReadRange(string range)
    {
        var parts = range.Split(',');
        _ = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line);
        var count = 1;
        if (parts.Length > 1)
            _ = int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out count);
        return (line, count);
    }

    /// <summary>Without git's prefix, its quotes, and the time that other programs put behind a tab; null for a deleted file.</summary>
    private static string? PathOf(string field)
    {
        var path = field.TrimEnd('\r', '\t');
        path = path.StartsWith('"') ? Unquote(path.Trim('"')) : path.Split('\t')[0];
        if (path == Nothing)
            return null;
        return path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : path;
    }

    /// <summary>git writes unusual names as C strings whose octal escapes are UTF-8 bytes.</summary>
    private static string Unquote(string quoted)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] != '\\' || i + 1 == quoted.Length)
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(quoted, i, 1));
                continue;
            }
            var next = quoted[++i];
            if (next is >= '0' and <= '3' && i + 2 < quoted.Length)
            {
                bytes.Add((byte)((next - '0') * 64 + (quoted[i + 1] - '0') * 8 + quoted[i + 2] - '0'));
                i += 2;
            }
            else
                bytes.Add((byte)(next switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'a' => '\a', 'b' => '\b', 'f' => '\f', 'v' => '\v', _ => next }));
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
