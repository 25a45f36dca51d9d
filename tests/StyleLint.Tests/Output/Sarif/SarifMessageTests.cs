using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Output.Sarif;
using StyleLint.Text;

namespace StyleLint.Tests.Output.Sarif;

public sealed class SarifMessageTests
{
    [Theory]
    [InlineData("Use '{1}' instead of '{0}'.", "Use '{0}' instead of '{1}'.")]
    [InlineData("The sentence has {0} words.", "The sentence has '{0}' words.")]
    [InlineData("Write '{0} {1}' here.", "Write '{0}' here.")]
    [InlineData("Don't write '{0}'", "Don't write '{0}'.")]
    [InlineData("A plainer word would do.", "A plainer word would do: '{0}'.")]
    [InlineData("The word stands twice. Delete one.", "The word stands twice: '{0}'. Delete one.")]
    [InlineData("No full stop", "No full stop: '{0}'.")]
    [InlineData("Did you mean '{0}'?", "Did you mean '{0}'? Check it.")]
    [InlineData("Braces {{x}} stay.", "Braces {{x}} stay: '{0}'.")]
    public void TemplateOf_Format_QuotesWhatVaries(string format, string template) => Assert.Equal(template, SarifMessage.TemplateOf(format));

    [Theory]
    [InlineData("The sentence has {0} words.", "The sentence has '40' words.")]
    [InlineData("Write '{1} {0}' here.", "Write 'euros 40' here.")]
    [InlineData("A plainer word would do.", "A plainer word would do: 'utilize'.")]
    public void From_Diagnostic_FillsTheTemplate(string format, string text) => Assert.Equal(text, Message(format, "40", "euros").Text);

    [Fact]
    public void From_LinkInProse_IsNoLink() => Assert.Equal("Drop '[here] (1)'.", Message("Drop '{0}'.", "[here](1)").Text);

    [Fact]
    public void From_LongProse_IsCutInTheMiddleOnOneLine()
    {
        var text = Message("Drop '{0}'.", "One\n  two " + new string('x', 200) + " end").Text;
        Assert.StartsWith("Drop 'One two xxx", text, StringComparison.Ordinal);
        Assert.Contains("x … x", text, StringComparison.Ordinal);
        Assert.EndsWith("x end'.", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 60, 70);
    }

    [Theory]
    [InlineData("Drop '{0}'.", "plain", true)]
    [InlineData("Drop '{0}'.", "{x}", true)]
    [InlineData("Drop '{0}'.", "{1}", false)]
    [InlineData("Drop {{x}} '{0}'.", "plain", false)]
    public void CanNameTemplate_Braces_OnlyWhereAllViewersAgree(string format, string argument, bool expected) =>
        Assert.Equal(expected, Message(format, argument).CanNameTemplate);

    private static SarifMessage Message(string format, params string[] arguments)
    {
        var source = SourceText.From("They utilize it.");
        var descriptor = SampleRun.Plain with
        {
            Messages = ImmutableSortedDictionary<string, string>.Empty.Add(DiagnosticDescriptor.DefaultMessage, format),
        };
        return SarifMessage.From(new Diagnostic(descriptor, source, SampleRun.Find(source, "utilize")) { Arguments = [.. arguments] });
    }
}
