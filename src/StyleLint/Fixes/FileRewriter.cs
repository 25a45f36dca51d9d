namespace StyleLint.Fixes;

/// <summary>
/// Puts new bytes in the place of a file's old ones so that, whatever happens, the file is the old or the new one and never a part: they
/// are written to a file beside it and flushed to the disk, and then take its name.
/// </summary>
public static class FileRewriter
{
    /// <summary>Mode and, where the system lets us, owner stay; a symbolic link stays one and its target is rewritten.</summary>
    /// <param name="path">Full.</param>
    /// <param name="old">What the new bytes were made from: a file that holds something else by now is left as it is.</param>
    /// <returns>Null; or why the file was left as it was, as half a sentence for the person who wanted it.</returns>
    public static string? Replace(string path, ReadOnlySpan<byte> old, ReadOnlySpan<byte> replacement)
    {
        string? temporary = null;
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            temporary = Path.Combine(Path.GetDirectoryName(target)!, $".style-lint-{Guid.NewGuid():N}.tmp");
            WriteBeside(target, temporary, replacement);
            if (!Holds(target, old))
                return "it was changed while it was being checked";
            File.Move(temporary, target, overwrite: true);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "there is no permission to write it";
        }
        catch (FileNotFoundException)
        {
            return "it is not there any more";
        }
        catch (IOException)
        {
            return "the disk or another program does not let it be written";
        }
        finally
        {
            Discard(temporary);
        }
    }

    private static void WriteBeside(string target, string temporary, ReadOnlySpan<byte> bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(temporary, options);
        stream.Write(bytes);
        if (!OperatingSystem.IsWindows())
        {
            FileOwner.Copy(target, temporary);
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        }
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Opened for writing, too, since a file that may not be written may not be replaced either.</summary>
    private static bool Holds(string target, ReadOnlySpan<byte> old)
    {
        using var stream = new FileStream(target, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        if (stream.Length != old.Length)
            return false;
        var bytes = new byte[old.Length];
        stream.ReadExactly(bytes);
        return old.SequenceEqual(bytes);
    }

    /// <summary>Once it has its new name there is nothing to discard; if it cannot be discarded, the first trouble is the one to tell.</summary>
    private static void Discard(string? temporary)
    {
        try
        {
            if (temporary is not null)
                File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
