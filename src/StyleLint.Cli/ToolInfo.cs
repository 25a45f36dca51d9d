using System.Reflection;
using StyleLint.Analysis;
using StyleLint.Diagnostics;
using StyleLint.Output;

namespace StyleLint.Cli;

/// <summary>What the build says of this program.</summary>
internal static class ToolInfo
{
    /// <summary>Semantic, without what the build adds about the commit.</summary>
    public static string Version { get; } =
        typeof(ToolInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static RunDescription Describe(LintPlan plan) => new(Version, ProjectLinks.Home, plan.Descriptors);
}
