namespace StyleLint.Output;

/// <summary>Where the articles are kept, so that lines can be linked to.</summary>
/// <param name="Link">The repository's page, absolute and without credentials.</param>
/// <param name="Revision">The full hash of the commit that was read.</param>
/// <param name="Branch">Empty with a detached head.</param>
public sealed record RepositoryInfo(Uri Link, string Revision, string Branch);
