namespace StyleLint.Output;

internal static class ArtifactUri
{
    /// <summary>A path as a URI reference of RFC 3986: every segment percent-encoded, absolute only where the path is.</summary>
    public static string From(string path) =>
        IsAbsolute(path) ? $"file://{(path[0] == '/' ? "" : "/")}{Encode(path)}" : Encode(path);

    /// <summary>A file outside the root of the run.</summary>
    public static bool IsAbsolute(string path) => path is ['/', ..] or [_, ':', '/', ..];

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(EncodeSegment));

    private static string EncodeSegment(string segment) => segment is [_, ':'] ? segment : Uri.EscapeDataString(segment);
}
