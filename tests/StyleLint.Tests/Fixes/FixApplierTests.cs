using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Fixes;
using StyleLint.Text;

namespace StyleLint.Tests.Fixes;

public sealed class FixApplierTests
{
    private const string Text = "0123456789";

    [Fact]
    public void Apply_InAnyOrder_ChangesEachPlace() =>
        Assert.Equal("0ab3456c9", FixApplier.Apply(Text, [Fix("SL2", (7, 9, "c")), Fix("SL1", (1, 3, "ab"))]).Text);

    [Fact]
    public void Apply_SamePlace_EarlierWinsAndTheOtherWaits()
    {
        var result = FixApplier.Apply(Text, [Fix("SL1", (2, 5, "b")), Fix("SL2", (1, 3, "a"))]);
        Assert.Equal("0a3456789", result.Text);
        Assert.Equal("SL1", Assert.Single(result.Waiting).Diagnostic.Descriptor.Id);
    }

    [Fact]
    public void Apply_SameStart_MoreSevereWins() =>
        Assert.Equal("b23456789", FixApplier.Apply(Text, [Fix("SL1", (0, 2, "a")), Fix("SL2", Severity.Error, (0, 2, "b"))]).Text);

    [Fact]
    public void Apply_OneOfSeveralChangesCollides_NoneIsMade() =>
        Assert.Equal("a123456789", FixApplier.Apply(Text, [Fix("SL1", (0, 1, "a")), Fix("SL2", (0, 1, "x"), (5, 6, "y"))]).Text);

    [Fact]
    public void Apply_TwoInsertionsInOnePlace_OneWaits() =>
        Assert.Single(FixApplier.Apply(Text, [Fix("SL1", (4, 4, "a")), Fix("SL2", (4, 4, "b"))]).Waiting);

    [Fact]
    public void Apply_OneTouchesAnother_TheLaterWaits()
    {
        var result = FixApplier.Apply("a  b", [Fix("SL1", (1, 2, "")), Fix("SL2", (2, 3, ""))]);
        Assert.Equal("a b", result.Text);
        Assert.Single(result.Waiting);
    }

    [Fact]
    public void Apply_BeyondTheText_IsTheCallersMistake() =>
        Assert.Throws<ArgumentException>(() => FixApplier.Apply(Text, [Fix("SL1", (9, 11, ""))]));

    [Fact]
    public void Apply_OwnChangesOverlap_IsTheCallersMistake() =>
        Assert.Throws<ArgumentException>(() => FixApplier.Apply(Text, [Fix("SL1", (1, 4, ""), (3, 5, ""))]));

    private static Repair Fix(string id, params (int Start, int End, string NewText)[] changes) => Fix(id, Severity.Warning, changes);

    private static Repair Fix(string id, Severity severity, params (int Start, int End, string NewText)[] changes)
    {
        var descriptor = new DiagnosticDescriptor(id, id, id, id, severity) { Messages = ImmutableSortedDictionary<string, string>.Empty };
        var fix = new Fix("", FixSafety.Safe, [.. changes.Select(c => new TextChange(new TextSpan(c.Start, c.End), c.NewText))]);
        return new Repair(new Diagnostic(descriptor, SourceText.From(Text), default), fix);
    }
}
