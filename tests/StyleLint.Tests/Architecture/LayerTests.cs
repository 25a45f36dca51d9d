using System.Text.RegularExpressions;

namespace StyleLint.Tests.Architecture;

/// <summary>The folders of the library are its layers; a file may use only the layers below its own.</summary>
public sealed partial class LayerTests
{
    private const string Library = "src/StyleLint";

    private static readonly Dictionary<string, string[]> _mayUse = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Documents"] = ["Text"],
        ["Syntax"] = ["Text", "Documents"],
        ["Rules"] = ["Text", "Diagnostics", "Documents", "Syntax"],
        ["Configuration"] = ["Text", "Diagnostics", "Rules"],
        ["Fixes"] = ["Text", "Diagnostics"],
        ["Analysis"] = ["Text", "Diagnostics", "Documents", "Syntax", "Rules", "Configuration", "Fixes"],
        ["Output"] = ["Text", "Diagnostics"],
    };

    public static TheoryData<string> Layers() => [.. _mayUse.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void Layer_UsesOnlyTheLayersBelow(string layer)
    {
        var wrong =
            from path in RepositoryFiles.Below($"{Library}/{layer}", "*.cs")
            from used in Used(RepositoryFiles.Read(path))
            where used != layer && !_mayUse[layer].Contains(used)
            select $"{path} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Folders_AreTheLayers() =>
        Assert.Equal(
            _mayUse.Keys.Order(),
            RepositoryFiles.Below(Library, "*.cs").Select(path => path.Split('/')).Where(parts => parts.Length > 3).Select(parts => parts[2]).Distinct().Order());

    /// <summary>A folder within a layer may share the namespace of the one above it.</summary>
    [Fact]
    public void Namespace_IsAFolderOfTheLayer()
    {
        var wrong =
            from path in RepositoryFiles.Below("src", "*.cs")
            let folder = path["src/".Length..path.LastIndexOf('/')].Replace('/', '.') + "."
            let layer = path.Split('/') is [_, "StyleLint", var name, _, ..] ? name : ""
            let declared = Declaration().Match(RepositoryFiles.Read(path))
            where declared.Success && !(folder.StartsWith(declared.Groups[1].Value + ".", StringComparison.Ordinal) && declared.Groups[1].Value.Contains(layer, StringComparison.Ordinal))
            select $"{path} is in {declared.Groups[1].Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Library_TouchesNoConsoleAndNoClock()
    {
        var wrong =
            from path in RepositoryFiles.Below(Library, "*.cs")
            let match = World().Match(RepositoryFiles.Read(path))
            where match.Success
            select $"{path}: {match.Value}";
        Assert.Empty(wrong);
    }

    /// <summary>The layers that a file names in <c>using</c> lines or by a full name.</summary>
    private static IEnumerable<string> Used(string code) =>
        LayerName().Matches(Declaration().Replace(code, "")).Select(match => match.Groups[1].Value).Where(_mayUse.ContainsKey).Distinct();

    [GeneratedRegex(@"\bStyleLint\.(\w+)")]
    private static partial Regex LayerName();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bConsole\.\w+|\bDateTime(?:Offset)?\.(?:Utc)?Now\b|\bEnvironment\.Exit\b|\bStopwatch\.StartNew\b")]
    private static partial Regex World();
}
