using System.Text;

namespace VerifyTests;

/// <summary>The part of Verify's settings that the tests use.</summary>
public sealed class VerifySettings
{
    private readonly List<Action<StringBuilder>> _scrubbers = [];

    internal string Directory { get; private set; } = "";

    /// <param name="directory">Relative to the test's own file.</param>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Changes what was received before it is compared, so that what differs from run to run does not fail a test.</summary>
    public void AddScrubber(Action<StringBuilder> scrubber) => _scrubbers.Add(scrubber);

    internal string Scrub(string received)
    {
        var text = new StringBuilder(received).Replace("\r\n", "\n").Replace('\r', '\n');
        foreach (var scrubber in _scrubbers)
            scrubber(text);
        return text.ToString();
    }
}
