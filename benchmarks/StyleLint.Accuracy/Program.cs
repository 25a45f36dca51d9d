using System.CommandLine;
using System.Globalization;
using StyleLint.Accuracy;
using StyleLint.Accuracy.Damaging;
using StyleLint.Rules;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var repository = Repository(AppContext.BaseDirectory);

var folders = new Argument<string[]>("corpora") { Description = "Folders with clean/, defective/ and truth.jsonl.", Arity = ArgumentArity.ZeroOrMore };
var list = new Option<bool>("--list") { Description = "Show what was missed." };
var update = new Option<bool>("--update") { Description = "Write the figures into the rule files." };
var minFound = new Option<double>("--min-found") { Description = "Fail where a smaller share of the damage is found." };
var minFoundOfKind = new Option<double>("--min-found-of-kind") { Description = "Fail where a smaller share of one kind of damage is found." };
var maxAlarms = new Option<double>("--max-alarms")
{
    Description = "Fail where 10,000 words of clean text have more findings.",
    DefaultValueFactory = _ => double.PositiveInfinity,
};
var root = new RootCommand("Measures how much damage the default rules find, and what they say of clean text.") { folders, list, update, minFound, minFoundOfKind, maxAlarms };
root.SetAction(result =>
{
    var corpora = result.GetValue(folders) is { Length: > 0 } given ? given.Select(folder => new Corpus(Path.GetFullPath(folder))) : Corpus.Default(repository);
    var score = Score.Measure([.. corpora], RulePack.BuiltIn.Rules.Where(rule => rule.Recommended));
    Report.Write(score, result.GetValue(list), Console.Out);
    if (result.GetValue(update))
        RuleFigures.Update(Path.Combine(repository, "rules"), score);
    var failures = new Thresholds(result.GetValue(minFound), result.GetValue(minFoundOfKind), result.GetValue(maxAlarms)).Failures(score).ToList();
    failures.ForEach(Console.Error.WriteLine);
    return failures.Count == 0 ? 0 : 1;
});

var damage = new Command("damage", "Makes the damaged copies of the repository's own corpus anew.");
damage.SetAction(_ => CorpusDamager.Write(Corpus.Own(repository)));
root.Subcommands.Add(damage);
return root.Parse(args).Invoke();

static string Repository(string folder) => File.Exists(Path.Combine(folder, "StyleLint.sln")) ? folder : Repository(Path.GetDirectoryName(folder)!);
