using StyleLint.Diagnostics;

namespace StyleLint.Tests.Output;

internal sealed class SampleHelp(Uri link) : IHelpPage
{
    public Uri? Link => link;

    public string ToText() => "Readers stop where this happens.";

    public string ToMarkdown() => "Readers *stop* where this happens.";
}
