using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Configuration;

/// <summary>Opens the files that settings consist of. One that cannot be read is reported.</summary>
internal sealed class SettingsSource(RunRoot root, ICollection<Diagnostic> faults)
{
    public RunRoot Root { get; } = root;

    public ICollection<Diagnostic> Faults { get; } = faults;

    /// <param name="path">Full.</param>
    public YamlFile? Open(string path)
    {
        try
        {
            return new YamlFile(SourceText.Decode(File.ReadAllBytes(path), Root.Relative(path)), EngineDiagnostics.InvalidSettings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Faults.Add(EngineDiagnostics.InvalidSettings.At(SourceText.From("", Root.Relative(path)), default, "the file cannot be read."));
            return null;
        }
    }
}
