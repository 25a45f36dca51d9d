using StyleLint.Accuracy;
using StyleLint.Analysis;
using StyleLint.Analysis.Repairs;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Text;

// How much of the damage in a corpus is repaired to exactly the text that was damaged, and what is changed in its clean texts.
if (args is not [var folder, .. var flags])
{
    Console.Error.WriteLine("usage: StyleLint.Repairs CORPUS [--list]");
    return 2;
}
var corpus = Path.GetFullPath(folder);
var settings = new SettingsLoader(new RunRoot(corpus), RuleChoice.BySettings);
var lists = flags.Contains("--list");
var score = new Dictionary<string, (int Restored, int All)>(StringComparer.Ordinal);
foreach (var damage in Damage.ReadAll(Path.Combine(corpus, "truth.jsonl")))
{
    var article = Fix(Path.Combine(corpus, damage.File), FixSafety.Unsafe);
    var original = damage.Undo(article.Before.Text);
    var isRestored = article.After.Text == original;
    var (restored, all) = score.GetValueOrDefault(damage.Kind);
    score[damage.Kind] = (restored + (isRestored ? 1 : 0), all + 1);
    if (lists && !isRestored)
        Console.WriteLine($"{damage.File}: '{damage.Mutated}' was '{damage.Original}' and became '{Around(article.After.Text, original)}'");
}
foreach (var (kind, (restored, all)) in score.OrderBy(s => s.Key, StringComparer.Ordinal))
    Console.WriteLine($"{restored,5} of {all,4}  {kind}");

var clean = Directory.EnumerateFiles(Path.Combine(corpus, "clean")).Order(StringComparer.Ordinal).ToList();
var changed = clean.AsParallel().AsOrdered().Select(path => Fix(path, FixSafety.Safe)).Where(article => article.IsChanged).ToList();
Console.WriteLine($"{changed.Count,5} of {clean.Count,4}  clean texts changed by safe fixes");
foreach (var repair in changed.SelectMany(article => article.Applied).Where(_ => lists))
    Console.WriteLine($"{repair.Diagnostic.Source.Path}: {repair.Diagnostic.Descriptor.Name}: {repair.Fix.Title}");
return 0;

FixedArticle Fix(string path, FixSafety upTo)
{
    var linter = new Linter(settings.ForFile(path).RulesFor(path));
    return new FixLoop(linter, upTo).Run(SourceText.Decode(File.ReadAllBytes(path), Path.GetRelativePath(corpus, path)));
}

// The repaired text where it first differs from the original.
static string Around(string actual, string expected)
{
    var at = actual.AsSpan().CommonPrefixLength(expected);
    var start = Math.Max(0, at - 25);
    return actual[start..Math.Min(actual.Length, at + 25)];
}
