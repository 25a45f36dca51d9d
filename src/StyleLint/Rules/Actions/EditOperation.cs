using System.Collections.Immutable;

namespace StyleLint.Rules.Actions;

/// <param name="Arguments">How many texts it cannot do without.</param>
/// <param name="Apply">Of the text and the arguments.</param>
internal sealed record EditOperation(int Arguments, Func<string, ImmutableArray<string>, string> Apply);
