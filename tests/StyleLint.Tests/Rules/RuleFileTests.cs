using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Rules;
using StyleLint.Text;

namespace StyleLint.Tests.Rules;

public sealed class RuleFileTests
{
    private const string Valid = "extends: existence\nmessage: m\ntokens: [x]\n";

    [Theory]
    [InlineData("", "1:1: the file is empty.")]
    [InlineData("# only a comment\n", "1:1: the file is empty.")]
    [InlineData("- a\n- b\n", "1:1: a rule is a map of keys and values, not a list.")]
    [InlineData("just words\n", "1:1: a rule is a map of keys and values, not a text.")]
    [InlineData("message: m\n", "1:1: 'extends' is missing.")]
    [InlineData("extends: existance\nmessage: m\n", "1:10: there is no kind of rule 'existance'. Did you mean 'existence'?")]
    [InlineData(Valid + "tokenz: [y]\n", "4:1: the key 'tokenz' is not known here. Did you mean 'tokens'?")]
    [InlineData(Valid + "level: warn\n", "4:8: 'level' cannot be 'warn'.")]
    [InlineData(Valid + "level: eror\n", "4:8: 'level' cannot be 'eror'. Did you mean 'error'?")]
    [InlineData(Valid + "level: [error]\n", "4:8: 'level' must be a text, not a list.")]
    [InlineData(Valid + "ignorecase: perhaps\n", "4:13: 'ignorecase' must be true or false, not 'perhaps'.")]
    [InlineData(Valid + "limit: many\n", "4:8: 'limit' must be a whole number, not 'many'.")]
    [InlineData(Valid + "limit: -1\n", "4:8: 'limit' must be a whole number, not '-1'.")]
    [InlineData(Valid + "scope: headng\n", "4:8: there is no scope 'headng'. Did you mean 'heading'?")]
    [InlineData(Valid + "message: n\n", "4:1: the key 'message' stands here a second time.")]
    [InlineData(Valid + "[a]: b\n", "4:1: a list cannot be a key.")]
    [InlineData("extends: existence\nmessage: {}\ntokens: [x]\n", "2:10: 'message' says nothing.")]
    [InlineData("extends: existence\nmessage: m\n", "1:1: 'tokens' or 'raw' must say what to look for.")]
    [InlineData("extends: existence\nmessage: m\ntokens:\n  - fine\n  - '(x'\n", "5:5: in this pattern, a bracket is never closed: (x")]
    [InlineData("extends: existence\nmessage: m\ntokens:\n\t- x\n", "4:1: this line is indented with a tab. Indent with spaces.")]
    [InlineData("extends: existence\nmessage: 'm\n", "this is not YAML.")]
    [InlineData("extends: existence\nmessage: m\ntokens: &t [*t]\n", "3:13: this is not YAML. The alias '*t' names nothing")]
    [InlineData("extends: substitution\nmessage: m\nswap:\n  'one(': '$1'\n  'two)': x\n", "4:3: in this pattern, a bracket is never closed: one(")]
    [InlineData("extends: existence\nmessage: m\ntokens: [fine, '(unclosed', good]\n", "3:16: in this pattern, a bracket is never closed: (unclosed")]
    [InlineData("extends: existence\nmessage: m\ntokens: [fine, '(?x) a # b', good]\n", "3:16: in this pattern, no line break ends the comment: (?x) a # b")]
    [InlineData("extends: existence\nmessage: m\ntokens: [fine, '[z-a]']\n", "3:16: in this pattern, the ends of a range of characters stand in the wrong order: [z-a]")]
    [InlineData("extends: existence\nmessage: m\ntokens: [fine, '[🙏-😀]']\n", "3:16: in this pattern, the ends of a range of characters stand in the wrong order: [🙏-😀]")]
    [InlineData("extends: existence\nmessage: m\nraw: ['(a', 'b)', '[c']\n", "3:19: in this pattern, a square bracket is never closed: [c")]
    [InlineData("extends: substitution\nmessage: m\nswap:\n  fine: a\n  '(unclosed': b\n  good: c\n", "5:3: in this pattern, a bracket is never closed: (unclosed")]
    [InlineData("extends: existence\nmessage: ''\ntokens: [x]\n", "2:10: 'message' says nothing.")]
    [InlineData(Valid + "scope: heading &\n", "4:8: the scope 'heading &' lacks a word.")]
    [InlineData(Valid + "scope: [list, '~']\n", "4:15: the scope '~' lacks a word.")]
    [InlineData("...\nwords: [", "1:1: this is not YAML.")]
    [InlineData("!!a+b x: y\n", "this is not YAML.")]
    [InlineData("title:\n  [\n  (? a\n b\nc\n", "1:6: this is not YAML.")]
    [InlineData("extends: existence\n--- \nmessage: m\n", "a second document starts here.")]
    [InlineData("extends: existence\0\nmessage: m\n", "1:19: the file holds a NUL character, so it is not a text.")]
    [InlineData(Valid + "examples:\n- bad: no mark\n", "5:8: a bad example must mark what is wrong: [|so|].")]
    [InlineData(Valid + "examples:\n- bad: '[|so'\n", "5:8: a bad example must mark what is wrong: [|so|].")]
    [InlineData(Valid + "examples: words\n", "4:11: 'examples' must be a list of maps, not a text.")]
    [InlineData(Valid + "action: {nme: remove}\n", "4:10: the key 'nme' is not known here. Did you mean 'name'?")]
    public void Load_Fault_IsReportedAtItsPlace(string yaml, string expected)
    {
        Assert.Contains(RuleTester.FaultsOf(yaml), fault => fault.Replace("This rule was not used: ", "", StringComparison.Ordinal).Contains(expected, StringComparison.Ordinal));
        Assert.Null(RuleFile.Load(SourceText.From(yaml), "Pack.Name").Rule);
    }

    [Theory]
    [InlineData("message: m", "m")]
    [InlineData("message: {other: o, default: d}", "d")]
    [InlineData("message: {other: o}", "o")]
    public void Run_CaseWithoutMessage_IsToldAsTheOthers(string message, string expected) =>
        Assert.Equal([expected], RuleTester.Messages($"extends: adjacency\n{message}\npatterns: {{doubled: [a the]}}\n", "It was a the end."));

    [Theory]
    [InlineData("---\n" + Valid + "...\n")]
    [InlineData("extends: existence\r\nmessage: m\r\ntokens: [x]\r\n")]
    [InlineData("Extends: existence\nMESSAGE: m\ntokens: x\n")]
    [InlineData("extends: existence\nmessage: m\ntokens: [x, 7, null, true]\nlink:\n")]
    [InlineData("extends: substitution\nmessage: m\nswap:\n- a: 1\n- b: null\n- c: d\n")]
    [InlineData("extends: existence\nmessage: m\ntokens: &t [x]\nexceptions: *t\n")]
    [InlineData(Valid + "link: style.example/rule\n")]
    [InlineData(Valid + "name: House.Rule\nselector: x\nsource: Our handbook\n")]
    [InlineData(Valid + "scope: text & ~codeblocks\n")]
    [InlineData("extends: consistency\nmessage: m\nvocab: false\nexceptions: [Centre Point]\neither: {centre: center}\n")]
    public void Load_HarmlessOddity_IsTaken(string yaml) => Assert.Empty(RuleTester.FaultsOf(yaml));

    [Theory]
    [InlineData("script")]
    [InlineData("sequence")]
    [InlineData("spelling")]
    public void Load_KindOfAnotherTool_IsOneNotice(string kind)
    {
        var file = RuleFile.Load(SourceText.From($"extends: {kind}\nmessage: m\nanything: [at, all]\n"), "Pack.Name");
        Assert.Equal(Severity.Suggestion, Assert.Single(file.Diagnostics).Severity);
        Assert.Null(file.Rule);
    }

    [Theory]
    [InlineData("meta", "meta")]
    [InlineData("text & doc(section.note)", "text & doc(section.note)")]
    [InlineData("slides.notes", "slides.notes")]
    public void Load_ScopeOfAnotherTool_IsOneNotice(string scope, string named)
    {
        var file = RuleFile.Load(SourceText.From($"{Valid}scope: {scope}\n"), "Pack.Name");
        Assert.Equal($"This rule was left out: the scope '{named}' is not supported.", Assert.Single(file.Diagnostics).Message);
        Assert.Null(file.Rule);
    }

    [Fact]
    public void Load_AliasesThatMultiply_AreStopped()
    {
        var yaml = new StringBuilder(Valid).Append("exceptions:\n- &a0 [x]\n");
        for (var i = 1; i < 60; i++)
            yaml.Append(null, $"- &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        Assert.Contains("stands for more than", RuleTester.FaultsOf(yaml.ToString())[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TenMegabytesOfAliases_IsOneFault() =>
        Assert.Single(RuleTester.FaultsOf(Valid + "exceptions: [&a x" + string.Concat(Enumerable.Repeat(", *a", 2_500_000)) + "]\n"));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('?')]
    [InlineData('&')]
    [InlineData('!')]
    [InlineData(' ')]
    public void Load_OneCharacterOverAndOver_IsAFault(char c)
    {
        Assert.NotEmpty(RuleTester.FaultsOf(new string(c, 100_000)));
        Assert.NotEmpty(RuleTester.FaultsOf(string.Concat(Enumerable.Repeat($"{c} ", 50_000))));
    }

    [Fact]
    public void Load_ByteOrderMark_IsNoPartOfTheText() =>
        Assert.NotNull(RuleFile.Load(SourceText.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Valid)], "a.yml"), "Pack.Name").Rule);

    [Fact]
    public void Load_LoneSurrogate_IsTaken() => Assert.Empty(RuleTester.FaultsOf(Valid + "title: 'a \uD83D b'\n"));
}
