using StyleLint.Diagnostics;
using StyleLint.Rules;

namespace StyleLint.Tests.Rules;

/// <summary>Published styles load as they are.</summary>
public sealed class PublishedStyleTests
{
    [Theory]
    [InlineData("Microsoft", 40)]
    [InlineData("write-good", 8)]
    public void FromFolder_PublishedStyle_LoadsEveryRule(string style, int count)
    {
        if (SharedFolder.Find(Path.Combine("styles", style)) is not { } folder)
            return;
        var pack = RulePack.FromFolder(folder, Path.GetFileName);
        Assert.Empty(pack.Diagnostics.Select(fault => $"{fault.Source.Path}: {fault.Message}"));
        Assert.Equal(count, pack.Rules.Length);
        Assert.All(pack.Rules, rule => Assert.Equal($"{style}.{Path.GetFileNameWithoutExtension(rule.File.Path)}", rule.Descriptor.Id));
        Assert.All(pack.Rules, rule => Assert.NotEqual(Severity.None, rule.Descriptor.DefaultSeverity));
    }
}
