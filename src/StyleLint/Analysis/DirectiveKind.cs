namespace StyleLint.Analysis;

internal enum DirectiveKind
{
    DisableNextLine,
    Disable,
    Enable,
    DisableFile,
}
