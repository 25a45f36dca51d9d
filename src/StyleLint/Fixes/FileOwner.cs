using System.Runtime.InteropServices;

namespace StyleLint.Fixes;

/// <summary>Whose a file is, which .NET does not tell. Known on Linux; elsewhere a file becomes whose the process is.</summary>
internal static class FileOwner
{
    /// <summary>AT_FDCWD and STATX_UID | STATX_GID of statx(2).</summary>
    private const int WorkingFolder = -100;
    private const uint UserAndGroup = 0x18;

    /// <summary>Of struct statx, which is laid out the same on every processor.</summary>
    private const int StatxSize = 256;
    private const int UserOffset = 20;
    private const int GroupOffset = 24;

    /// <summary>Makes one file the other's owner's, where the system lets us: only the superuser gives files away.</summary>
    public static void Copy(string from, string to)
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            var status = new byte[StatxSize];
            if (Statx(WorkingFolder, from, 0, UserAndGroup, status) == 0)
                _ = ChangeOwner(to, BitConverter.ToUInt32(status, UserOffset), BitConverter.ToUInt32(status, GroupOffset));
        }
        catch (TypeLoadException)
        {
            // A system library of before 2018 has no statx.
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] status);

    [DllImport("libc", EntryPoint = "lchown")]
    private static extern int ChangeOwner([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint user, uint group);
}
