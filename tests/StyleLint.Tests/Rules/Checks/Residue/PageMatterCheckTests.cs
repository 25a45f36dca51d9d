namespace StyleLint.Tests.Rules.Checks.Residue;

public sealed class PageMatterCheckTests
{
    private const string Rule = "extends: page-matter\nmessage: Page.\ntokens: [leave a comment, 'share .{1,20}']\nat-end: ['\\*', name]\n";

    [Fact]
    public void Tokens_TakeInTheWholeBlock() => RuleTester.Verify(Rule, "Please leave a comment.\n\n[|Leave a Comment|]\n\n[|Share this|]\n\nIt went on.");

    [Fact]
    public void AtEnd_OnlyWhereNothingElseFollows() => RuleTester.Verify(Rule, "It began.\n\n*\n\nIt went on.\n\n[|Leave a comment|]\n\n[|Name|]\n\n[|*|]");
}
