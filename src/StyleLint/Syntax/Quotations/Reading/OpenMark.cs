namespace StyleLint.Syntax;

/// <summary>A quotation that a reading holds open, linked to the one around it.</summary>
/// <param name="Outer">The number of the open mark around it.</param>
/// <param name="Depth">1 for an outermost quotation; 0 for the article itself, the bottom of every stack.</param>
/// <param name="Signature">Equal for stacks of the same marks, which no later mark can tell apart.</param>
internal readonly record struct OpenMark(int Outer, Mark? Mark, int Index, int Depth, int Signature);
