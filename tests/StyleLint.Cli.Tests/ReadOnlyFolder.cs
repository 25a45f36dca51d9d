using System.Runtime.InteropServices;

namespace StyleLint.Cli.Tests;

/// <summary>
/// Until it is disposed of, nothing can be written into a folder. The superuser may write whatever a mode says, so on Linux this thread
/// lays that right down and that to look into any folder (CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH of
/// capabilities(7)), and takes both back at the end. Windows lets files be made in any folder, so there the files
/// themselves are protected.
/// </summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private const uint Version3 = 0x20080522;
    private const uint PassOverPermissions = (1u << 1) | (1u << 2);
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly string _folder;
    private readonly uint[] _rights = new uint[6];

    public ReadOnlyFolder(string folder)
    {
        _folder = folder;
        SetWritable(false);
        if (!OperatingSystem.IsLinux())
            return;
        Check(GetRights(Header(), _rights));
        Check(SetRights(Header(), [_rights[0] & ~PassOverPermissions, .. _rights[1..]]));
    }

    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
            Check(SetRights(Header(), _rights));
        SetWritable(true);
    }

    private void SetWritable(bool isWritable)
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories).Append(_folder))
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, isWritable ? File.GetUnixFileMode(path) | UnixFileMode.UserWrite : File.GetUnixFileMode(path) & ~AnyWrite);
            else if (File.Exists(path))
                new FileInfo(path).IsReadOnly = !isWritable;
        }
    }

    /// <summary>Of this thread, struct __user_cap_header_struct.</summary>
    private static uint[] Header() => [Version3, 0];

    private static void Check(int result)
    {
        if (result != 0)
            throw new InvalidOperationException("The rights of this thread cannot be changed.");
    }

    /// <summary>Twice effective, permitted and inheritable rights: the lower and the upper 32 of them.</summary>
    [DllImport("libc", EntryPoint = "capget")]
    private static extern int GetRights([In] uint[] header, [Out] uint[] rights);

    [DllImport("libc", EntryPoint = "capset")]
    private static extern int SetRights([In] uint[] header, [In] uint[] rights);
}
