using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>
/// Compares with <c>Class.Method.verified.ext</c> beside the test, as Verify.Xunit does, whose place this takes. A difference leaves
/// <c>Class.Method.received.ext</c>; accept it by renaming.
/// </summary>
public static class Verifier
{
    /// <summary>With <c>txt</c> for the extension.</summary>
    public static Task Verify(string target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(target, "txt", settings, sourceFile, method);

    public static async Task Verify(
        string target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        settings ??= new VerifySettings();
        var received = settings.Scrub(target);
        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory);
        var prefix = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        var verifiedPath = $"{prefix}.verified.{extension}";
        var receivedPath = $"{prefix}.received.{extension}";
        var verified = File.Exists(verifiedPath) ? await File.ReadAllTextAsync(verifiedPath) : "";
        if (received == verified.ReplaceLineEndings("\n"))
        {
            File.Delete(receivedPath);
            return;
        }
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(receivedPath, received);
        throw new VerifyException($"Not as verified. Compare {Path.GetFileName(verifiedPath)} with {receivedPath}.");
    }
}
