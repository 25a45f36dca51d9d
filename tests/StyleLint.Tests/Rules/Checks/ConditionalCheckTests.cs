namespace StyleLint.Tests.Rules.Checks;

public sealed class ConditionalCheckTests
{
    private const string Definition = "first: '\\b[A-Z]{3,5}\\b'\nsecond: '\\w+ \\(([A-Z]{3,5})\\)'";

    [Fact]
    public void Group_DefinedBefore_IsSilent() =>
        RuleTester.Verify(Conditional(Definition), "World Health Organization (WHO).\n\nThe WHO met [|NATO|].");

    [Fact]
    public void Group_DefinedLater_IsFound() => RuleTester.Verify(Conditional(Definition), "The [|WHO|] met.\n\nAll of it (WHO) met. The WHO left.");

    [Fact]
    public void Exceptions_AreSilent() => RuleTester.Verify(Conditional(Definition + "\nexceptions: [NATO]"), "It met NATO.");

    [Fact]
    public void IgnoreCase_IsAboutDefinitionsAlone() =>
        RuleTester.Verify(
            Conditional("first: '\\b(?:[Ww]ho|[A-Z]{3,5})\\b'\nsecond: '\\w+ \\(([A-Z]{3,5})\\)'\nignorecase: true"),
            "Everyone (WHO) met. Who met the [|NATO|] there?");

    [Fact]
    public void NoGroup_SecondInTheRegion_IsSilent() =>
        RuleTester.Verify(Conditional("first: Figure\nsecond: Source"), "Figure one. Source: us.\n\n[|Figure|] two.");

    private static string Conditional(string keys) => $"extends: conditional\nmessage: m\n{keys}\n";
}
