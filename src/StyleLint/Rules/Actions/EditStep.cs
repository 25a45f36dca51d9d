using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Rules.Patterns;
using StyleLint.Rules.Yaml;
using StyleLint.Text;

namespace StyleLint.Rules.Actions;

/// <summary>One operation of an <c>edit</c> with its arguments.</summary>
internal sealed class EditStep(Func<string, ImmutableArray<string>, string> operation, ImmutableArray<string> arguments)
{
    /// <summary>The name of the operation, then its arguments. Null, and reported, where there is none of that name and length.</summary>
    public static EditStep? Read(ImmutableArray<YamlScalar> words, ICollection<Diagnostic> faults)
    {
        if (words.IsEmpty)
            return null;
        var name = words[0];
        if (!EditOperations.All.TryGetValue(name.Value, out var operation))
        {
            faults.Add(name.Report($"there is no edit '{name.Value}'.{NearestWord.Hint(name.Value, EditOperations.All.Keys)}"));
            return null;
        }
        if (words.Length - 1 < operation.Arguments)
        {
            faults.Add(name.Report($"the edit '{name.Value}' needs {English.Count(operation.Arguments, "more text")} behind it."));
            return null;
        }
        if (name.Value == "regex" && PatternCompiler.Compile(words[1], faults) is null)
            return null;
        return new EditStep(operation.Apply, [.. words.Skip(1).Select(word => word.Value)]);
    }

    public string Apply(string text, Finding finding) => operation(text, [.. arguments.Select(argument => Groups.Expand(argument, finding))]);
}
