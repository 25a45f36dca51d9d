using System.Text.RegularExpressions;

namespace StyleLint.Cli.VersionControl;

/// <summary>The forms in which git takes the address of a repository (git-fetch(1), "Git URLs").</summary>
internal static partial class RemoteAddress
{
    /// <summary>The page on the web, without user, password or query; null for a folder of somebody's machine.</summary>
    public static Uri? ToLink(string address)
    {
        var match = ShortForm().Match(address);
        var url = match.Success ? $"ssh://{match.Groups["host"].Value}/{match.Groups["path"].Value}" : address;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || parsed.Host is "" || parsed.Scheme is not ("https" or "http" or "ssh" or "git"))
            return null;
        var isWeb = parsed.Scheme is "https" or "http";
        var path = parsed.AbsolutePath.TrimEnd('/');
        return new UriBuilder(isWeb ? parsed.Scheme : "https", parsed.Host, isWeb ? parsed.Port : -1)
        {
            Path = path.EndsWith(".git", StringComparison.Ordinal) ? path[..^".git".Length] : path,
        }.Uri;
    }

    /// <summary><c>git@host:owner/name.git</c>; a host of one letter is a drive.</summary>
    [GeneratedRegex(@"^([^@/:]+@)?(?<host>[^@/:]{2,}):(?!:|//)/*(?<path>.+)$")]
    private static partial Regex ShortForm();
}
