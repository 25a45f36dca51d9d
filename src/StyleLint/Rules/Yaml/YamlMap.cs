using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Diagnostics;
using StyleLint.Rules.Patterns;
using StyleLint.Text;

namespace StyleLint.Rules.Yaml;

/// <summary>
/// Takes the keys of a map one by one and reports every fault. Which keys there may be is what was asked for: <see cref="Close"/>
/// reports the others.
/// </summary>
internal sealed class YamlMap(YamlMapping mapping, ICollection<Diagnostic> faults)
{
    private static readonly string[] _true = ["true", "yes", "on"];
    private static readonly string[] _false = ["false", "no", "off"];

    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);

    public YamlMapping Mapping { get; } = mapping;

    public ICollection<Diagnostic> Faults { get; } = faults;

    /// <summary>Words of the project that rules let pass; null for none.</summary>
    public ExceptionList? Vocabulary { get; init; }

    public bool Has(string key) => Mapping.Find(key) is not null;

    /// <summary>The value as it is written; null where the key is missing or has no value.</summary>
    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return Mapping.Find(key) is { } node and not YamlScalar { IsNull: true } ? node : null;
    }

    public string? String(string key) => Scalar(key)?.Value;

    public YamlScalar? Scalar(string key) => Node(key) switch
    {
        null => null,
        YamlScalar scalar => scalar,
        var other => Fail<YamlScalar>(other, $"'{key}' must be a text, not {other.Kind}."),
    };

    /// <summary>A value that the map cannot do without; its absence is reported.</summary>
    public YamlScalar? Required(string key)
    {
        var scalar = Scalar(key);
        if (scalar is null && Node(key) is null)
            Faults.Add(Mapping.Report($"'{key}' is missing."));
        return scalar;
    }

    public bool Bool(string key, bool fallback = false)
    {
        if (Scalar(key) is not { } scalar)
            return fallback;
        if (_true.Contains(scalar.Value, StringComparer.OrdinalIgnoreCase))
            return true;
        if (!_false.Contains(scalar.Value, StringComparer.OrdinalIgnoreCase))
            Faults.Add(scalar.Report($"'{key}' must be true or false, not '{scalar.Value}'."));
        return false;
    }

    /// <summary>A number that is not negative.</summary>
    public int Int(string key, int fallback = 0)
    {
        if (Scalar(key) is not { } scalar)
            return fallback;
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        Faults.Add(scalar.Report($"'{key}' must be a whole number, not '{scalar.Value}'."));
        return fallback;
    }

    public double Number(string key, double fallback = 0)
    {
        if (Scalar(key) is not { } scalar)
            return fallback;
        if (double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return value;
        Faults.Add(scalar.Report($"'{key}' must be a number, not '{scalar.Value}'."));
        return fallback;
    }

    /// <summary>One of a few words, as it is written here; null where the key is missing, or another word stands there, which is reported.</summary>
    public string? Choice(string key, params string[] words)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (Array.Find(words, word => word.Equals(scalar.Value, StringComparison.OrdinalIgnoreCase)) is { } chosen)
            return chosen;
        Faults.Add(scalar.Report($"'{key}' cannot be '{scalar.Value}'.{NearestWord.Choices(scalar.Value, words)}"));
        return null;
    }

    /// <summary>The texts of a list; one text alone is a list of one, and items without a value are left out.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key) => Node(key) is { } node ? Scalars(key, node) : [];

    /// <summary>The same of a list that is itself an item under the key.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key, YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => [.. sequence.Items.Select(item => AsText(key, item)).OfType<YamlScalar>()],
        _ => Fail(node, $"'{key}' must be a list, not {node.Kind}.", ImmutableArray<YamlScalar>.Empty),
    };

    /// <summary>As <see cref="Scalars(string)"/>, but a list that is missing or empty is reported.</summary>
    public bool RequiredScalars(string key, out ImmutableArray<YamlScalar> scalars)
    {
        scalars = Scalars(key);
        if (scalars.IsEmpty)
            Faults.Add(Mapping.Report($"'{key}' is missing."));
        return !scalars.IsEmpty;
    }

    public ImmutableArray<string> Strings(string key) => [.. Scalars(key).Select(scalar => scalar.Value)];

    /// <summary>The same, to look words up among them.</summary>
    public WordSet Words(string key, bool ignoreCase = false) => new(Strings(key), ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    public YamlMap? Map(string key) => Node(key) switch
    {
        null => null,
        YamlMapping mapping => new YamlMap(mapping, Faults),
        var other => Fail<YamlMap>(other, $"'{key}' must be a map, not {other.Kind}."),
    };

    /// <summary>The maps of a list.</summary>
    public ImmutableArray<YamlMap> Maps(string key) => Node(key) switch
    {
        null => [],
        YamlSequence sequence => [.. sequence.Items.Select(item => AsMap(key, item)).OfType<YamlMap>()],
        var other => Fail(other, $"'{key}' must be a list of maps, not {other.Kind}.", ImmutableArray<YamlMap>.Empty),
    };

    /// <summary>The keys and texts of a map; a list of maps is read as one map.</summary>
    public ImmutableArray<YamlPair> Pairs(string key) => Node(key) switch
    {
        null => [],
        YamlMapping mapping => Pairs(key, mapping),
        YamlSequence => [.. Maps(key).SelectMany(map => Pairs(key, map.Mapping))],
        var other => Fail(other, $"'{key}' must be a map, not {other.Kind}.", ImmutableArray<YamlPair>.Empty),
    };

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (var (key, _) in Mapping.Entries)
        {
            if (!_asked.Contains(key.Value))
                Faults.Add(key.Report($"the key '{key.Value}' is not known here.{NearestWord.Hint(key.Value, _asked)}"));
        }
    }

    private ImmutableArray<YamlPair> Pairs(string key, YamlMapping mapping) =>
        [.. mapping.Entries.Select(entry => AsText(key, entry.Value) is { } text ? new YamlPair(entry.Key, text) : null).OfType<YamlPair>()];

    private YamlScalar? AsText(string key, YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } scalar => scalar with { Value = "" },
        YamlScalar scalar => scalar,
        _ => Fail<YamlScalar>(node, $"every value of '{key}' must be a text, not {node.Kind}."),
    };

    private YamlMap? AsMap(string key, YamlNode node) =>
        node is YamlMapping mapping
            ? new YamlMap(mapping, Faults)
            : Fail<YamlMap>(node, $"every value of '{key}' must be a map, not {node.Kind}.");

    private T? Fail<T>(YamlNode node, string message)
        where T : class
    {
        Faults.Add(node.Report(message));
        return null;
    }

    private T Fail<T>(YamlNode node, string message, T fallback)
    {
        Faults.Add(node.Report(message));
        return fallback;
    }
}
