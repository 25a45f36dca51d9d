using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StyleLint.Output;

namespace StyleLint.Tests.Output;

public sealed partial class HostileArticleTests
{
    private static readonly OutputOptions _onGitHub = new() { GuardWorkflowCommands = true };

    public static TheoryData<string> Formats => [.. OutputFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_Twice_SameBytes(string format) =>
        Assert.Equal(SampleRun.Write(format, HostileRun.Diagnostics), SampleRun.Write(format, HostileRun.Diagnostics));

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void Write_Json_Parses(string format) => JsonDocument.Parse(SampleRun.Write(format, HostileRun.Diagnostics)).Dispose();

    [Fact]
    public void Write_Rdjsonl_ParsesLineByLine()
    {
        var lines = SampleRun.Write("rdjsonl", HostileRun.Diagnostics).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(HostileRun.Diagnostics.Count(), lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Theory]
    [InlineData("checkstyle")]
    [InlineData("junit")]
    public void Write_Xml_Parses(string format) => Assert.NotNull(XDocument.Parse(SampleRun.Write(format, HostileRun.Diagnostics)).Root);

    [Theory]
    [InlineData("text")]
    [InlineData("line")]
    [InlineData("github")]
    [InlineData("markdown")]
    public void Write_ForPeople_NoControlReachesTheTerminal(string format) =>
        Assert.DoesNotMatch(TerminalControl, SampleRun.Write(format, HostileRun.Diagnostics));

    [Theory]
    [InlineData("text")]
    [InlineData("line")]
    public void Write_OnGitHub_NoLineIsACommand(string format) =>
        Assert.All(SampleRun.Write(format, HostileRun.Diagnostics, _onGitHub).Split('\n'), line => Assert.DoesNotMatch(Command, line));

    [Fact]
    public void Write_GitHub_OnlyItsOwnCommands() => Assert.All(
        SampleRun.Write("github", HostileRun.Diagnostics, _onGitHub).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        line => Assert.Matches(OwnCommand, line));

    [GeneratedRegex(@"[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C-[\n]]")]
    private static partial Regex TerminalControl { get; }

    [GeneratedRegex(@"^\s*::|##\[")]
    private static partial Regex Command { get; }

    [GeneratedRegex(@"^::error file=[^:,]*,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=SL1001 Currency\.Spacing::((?!##\[).)*$|^Not shown")]
    private static partial Regex OwnCommand { get; }
}
