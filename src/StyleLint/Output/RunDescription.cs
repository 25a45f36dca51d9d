using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Output;

/// <summary>What is known before the first file is read.</summary>
/// <param name="ToolVersion">Semantic, such as <c>1.2.3</c>.</param>
/// <param name="InformationLink">The address where the tool is at home.</param>
/// <param name="Descriptors">Of all enabled rules, in ordinal order of their ids, whether they find something or not.</param>
public sealed record RunDescription(string ToolVersion, string InformationLink, ImmutableArray<DiagnosticDescriptor> Descriptors)
{
    /// <summary>Null where the articles are not under version control, or where output must not change with every commit.</summary>
    public RepositoryInfo? Repository { get; init; }
}
