namespace StyleLint.Output;

/// <summary>Where the articles are kept.</summary>
/// <param name="Link">The repository's page, absolute and without credentials.</param>
/// <param name="Revision">The full hash of the commit that was read.</param>
/// <param name="Branch">Empty with a detached head.</param>
public sealed record RepositoryInfo(Uri Link, string Revision, string Branch)
{
    /// <summary>What a path is put behind to show the file as it was read; ends with a slash. Null where it was perhaps not committed so.</summary>
    public Uri? FilesLink { get; init; }
}
