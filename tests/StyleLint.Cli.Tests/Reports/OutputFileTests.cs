using System.Text;
using StyleLint.Cli.Reports;

namespace StyleLint.Cli.Tests.Reports;

public sealed class OutputFileTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public void Create_UntilItIsCommitted_TheOldFileStays()
    {
        _cli.Write("a.sarif", "old");
        using (var file = Create("a.sarif"))
        {
            file.Stream.Write("half"u8);
            file.Stream.Flush();
            Assert.Equal("old", _cli.Read("a.sarif"));
        }
        Assert.Equal("old", _cli.Read("a.sarif"));
        Assert.Equal([_cli.FullPath("a.sarif")], Directory.GetFiles(_cli.Folder));
    }

    [Fact]
    public void Commit_WholeFile_TakesItsPlace()
    {
        _cli.Write("a.sarif", "old and longer");
        using (var file = Create("a.sarif"))
        {
            file.Stream.Write("new"u8);
            file.Commit();
        }
        Assert.Equal("new", _cli.Read("a.sarif"));
        Assert.Equal([_cli.FullPath("a.sarif")], Directory.GetFiles(_cli.Folder));
    }

    [Fact]
    public void Create_SymbolicLink_ItsTargetIsWritten()
    {
        _cli.Write("reports/a.sarif", "old");
        File.CreateSymbolicLink(_cli.FullPath("b.sarif"), Path.Combine(_cli.Folder, "reports", "a.sarif"));
        using (var file = Create("b.sarif"))
        {
            file.Stream.Write("new"u8);
            file.Commit();
        }
        Assert.Equal("new", _cli.Read("reports/a.sarif"));
        Assert.NotNull(new FileInfo(_cli.FullPath("b.sarif")).LinkTarget);
    }

    [Fact]
    public void Create_SignalBeforeItIsCommitted_LeavesNothing()
    {
        Action? clean = null;
        using var file = OutputFile.Create("a.sarif", Environment() with { BeforeSignal = action => { clean = action; return null; } });
        Assert.NotEmpty(Directory.GetFiles(_cli.Folder));

        clean!();

        Assert.Empty(Directory.GetFiles(_cli.Folder));
    }

    [Theory]
    [InlineData("folder", "'folder' cannot be written: a folder has its name.")]
    [InlineData("file/a.sarif", "'file/a.sarif' cannot be written: the disk or another program does not let it be written.")]
    public void Write_WhereItCannotBe_IsSaid(string name, string message)
    {
        Directory.CreateDirectory(_cli.FullPath("folder"));
        _cli.Write("file", "");
        Assert.Equal(message, Assert.Throws<CliException>(() => OutputFile.Write(name, Encoding.UTF8.GetBytes("x"), Environment())).Message);
    }

    public void Dispose() => _cli.Dispose();

    private OutputFile Create(string name) => OutputFile.Create(name, Environment());

    private CliEnvironment Environment() => new()
    {
        WorkingFolder = _cli.Folder,
        Input = Stream.Null,
        Output = Stream.Null,
        Error = TextWriter.Null,
        GetVariable = _ => null,
    };
}
