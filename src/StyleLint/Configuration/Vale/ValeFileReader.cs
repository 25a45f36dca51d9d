using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Yaml;

namespace StyleLint.Configuration.Vale;

/// <summary>Reads a <c>.vale.ini</c> and the settings that packages brought with them. Every fault is reported and the rest used.</summary>
internal static class ValeFileReader
{
    private const string Formats = "formats";

    /// <summary>About a program that reads a format for Vale.</summary>
    private const string AsciiDoctor = "asciidoctor";

    /// <param name="path">Full.</param>
    public static ValeFile Read(string path, SettingsSource source)
    {
        var folder = Path.GetDirectoryName(path)!;
        var own = ReadEntries(path, source);
        var paths = own.Where(entry => entry is { Section: null, Key.Value: ValeCoreReader.StylesPath }).Select(entry => entry.Text).ToArray();
        var file = new ValeFile(folder) { StylesPaths = [.. paths.Select(path => FullPath(path, folder))] };
        var ofPackages = file.StylesPaths.SelectMany(FindPackageFiles).SelectMany(file => ReadEntries(file, source));
        file = Read(file, [.. ofPackages, .. own], source.Faults);
        // Styles that packages bring have no folder before they are fetched.
        foreach (var missing in paths.Where(path => file.Packages.IsEmpty && !Directory.Exists(FullPath(path, folder))))
            source.Faults.Add(missing.Report($"there is no folder '{missing.Value}'."));
        return file;
    }

    private static string FullPath(YamlScalar path, string folder) => Path.GetFullPath(path.Value.Replace('\\', '/'), folder);

    private static ValeFile Read(ValeFile file, IReadOnlyList<IniEntry> entries, ICollection<Diagnostic> faults)
    {
        var core = new ValeCoreReader(faults);
        file = entries.Where(entry => entry.Section is null).Aggregate(file, core.Read);
        var reader = new ValeSectionReader(faults);
        var sections = ImmutableArray.CreateBuilder<ValeSection>();
        var named = entries.Where(entry => entry.Section is not null).GroupBy(entry => entry.Section!.Value);
        foreach (var section in named.OrderBy(section => section.Key == ValeSectionReader.AllFiles ? 0 : 1))
        {
            var name = section.First().Section!;
            if (name.Value == Formats)
                file = file with { Formats = ReadFormats(section, faults) };
            else if (name.Value == AsciiDoctor)
                faults.Add(name.ReportAs(EngineDiagnostics.IdleSetting, "AsciiDoc is not read."));
            else if (reader.Read(name, section) is { } read)
                sections.Add(read);
        }
        return file with { Sections = sections.ToImmutable() };
    }

    /// <summary>MDX, which Vale must be told of, is read as what it is.</summary>
    private static ImmutableDictionary<string, string> ReadFormats(IEnumerable<IniEntry> entries, ICollection<Diagnostic> faults)
    {
        var formats = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var entry in entries)
        {
            var (ending, format) = (entry.Key.Value, entry.Text);
            if (format.Value is not ("md" or "mdx" or "html" or "txt"))
                faults.Add(format.ReportAs(EngineDiagnostics.IdleSetting, $"the format '{format.Value}' is not read."));
            else if (ending != "mdx")
                formats[$".{ending.ToLowerInvariant()}"] = $".{format.Value}";
        }
        return formats.ToImmutable();
    }

    private static ImmutableArray<IniEntry> ReadEntries(string path, SettingsSource source) =>
        source.Open(path) is { } file ? new IniReader(file, source.Faults).Read() : [];

    /// <summary>Vale puts the settings of its packages there, each with a number for its place.</summary>
    public static IEnumerable<string> FindPackageFiles(string stylesPath) =>
        Path.Combine(stylesPath, ".vale-config") is var folder && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.ini").Order(StringComparer.Ordinal)
            : [];
}
