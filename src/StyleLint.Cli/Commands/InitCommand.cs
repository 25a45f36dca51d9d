using System.CommandLine;
using System.Text;
using StyleLint.Cli.Reports;
using StyleLint.Configuration;

namespace StyleLint.Cli.Commands;

/// <summary><c>init</c>: writes a first settings file.</summary>
internal static class InitCommand
{
    public const string Name = "init";

    private const string Content = """
        # What style-lint checks here. Every key can be left out.
        root: true                    # do not look for settings in the folders above
        extends: [recommended]        # recommended | all | a folder of rules
        # locale: en-GB               # en, en-GB, en-US: what spelling and marks are expected
        # exclude: ["archive/**"]
        rules:
          # Currency.Spacing: error   # by name, by id (SL1001) or a whole pack (Currency)
          # Words.Repeated: off

        """;

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command(Name, $"Write a first {SettingsFile.FileName} into the working folder.");
        command.SetAction(result =>
        {
            var output = result.InvocationConfiguration.Output;
            if (File.Exists(environment.FullPath(SettingsFile.FileName)))
                throw new CliException($"There is a {SettingsFile.FileName} already; nothing was written.");
            OutputFile.Write(SettingsFile.FileName, Encoding.UTF8.GetBytes(Content.ReplaceLineEndings("\n")), environment);
            output.WriteLine($"Wrote {SettingsFile.FileName}. Check your articles with: style-lint check");
            if (SettingsLoader.FindValeFile(environment.WorkingFolder) is { } vale)
                output.WriteLine($"It goes before {Path.GetFileName(vale)}, which is not read any more. Without it, that one holds.");
        });
        return command;
    }
}
