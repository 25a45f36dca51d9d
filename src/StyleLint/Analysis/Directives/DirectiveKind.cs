namespace StyleLint.Analysis.Directives;

internal enum DirectiveKind
{
    DisableNextLine,
    Disable,
    Enable,
    DisableFile,
}
