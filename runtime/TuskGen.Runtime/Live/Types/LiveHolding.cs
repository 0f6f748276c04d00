using System.Globalization;

namespace TuskGen;

/// <summary>Holds a value to its declared type, and fills in the defaults of keys that it does not have.</summary>
internal sealed class LiveHolding
{
    private readonly List<LiveType> _around = [];
    private readonly bool _isSecret;
    private LiveFault? _fault;

    private LiveHolding(bool isSecret) => _isSecret = isSecret;

    /// <summary>The value as its type has it; null where it is none.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">The type.</param>
    /// <param name="isSecret">Whether nothing of it may be shown.</param>
    /// <param name="fault">The first thing that is wrong.</param>
    public static TuskValue? Hold(string path, TuskValue value, LiveType type, bool isSecret, out LiveFault? fault)
    {
        LiveHolding holding = new(isSecret);
        TuskValue? held = holding.Hold(path, value, type);
        fault = holding._fault;
        return held;
    }

    private TuskValue? Hold(string path, TuskValue value, LiveType type)
    {
        if (value is TuskNull && (type.IsNullable || type is { Form: LiveTypeForm.Scalar, Kind: TuskKind.Any }))
            return value;

        TuskValue? held = type.Form switch
        {
            LiveTypeForm.Scalar => Scalar(path, value, type),
            LiveTypeForm.Enum => Word(path, value, type),
            LiveTypeForm.List => List(path, value, type),
            LiveTypeForm.Map => Map(path, value, type),
            LiveTypeForm.Choice => Choice(path, value, type),
            LiveTypeForm.Around => Table(path, value, _around.FindLast(one => one.Name == type.Name) ?? throw new InvalidOperationException($"No type {type.Name} is around {path}.")),
            _ => Table(path, value, type),
        };
        if (held is null || type.Constraints.Count == 0)
            return held;

        TuskRule rule = new(type.Constraints.AsSpan()) { Message = type.Message };
        if (rule.Judge(held is TuskListValue ? held : null, held, out string id) is { } wrong)
            return Fault(path, Show(held, type), wrong, id);

        return held;
    }

    private TuskValue? Scalar(string path, TuskValue value, LiveType type)
    {
        if (type.Kind == TuskKind.Any)
            return value;

        TuskKind kind = type.Kind == TuskKind.Secret ? TuskKind.String : type.Kind;
        string expected = TextConversion.Expected(kind);
        if (value is TuskString text && kind != TuskKind.String)
            return TextConversion.TryConvert(text.Value, kind, out TuskValue? read, out expected) ? read : Fault(path, Show(value, type), "expected " + expected, FailureIds.OtherType);
        if (IsOf(value, kind))
            return value is TuskInteger number && kind == TuskKind.Float ? new TuskFloat(number.Value) : value;

        // JSON has no decimals, so that a service writes one as any number.
        if (value is TuskFloat real && kind == TuskKind.Decimal && Math.Abs(real.Value) < 1e15)
            return new TuskDecimal((decimal)real.Value);
        if (value is TuskInteger beyond && kind == TuskKind.Int)
            TextConversion.TryConvert(beyond.Value.ToString(CultureInfo.InvariantCulture), kind, out _, out expected);

        return Fault(path, Show(value, type), "expected " + expected, FailureIds.OtherType);
    }

    private static bool IsOf(TuskValue value, TuskKind kind) => (kind, value) switch
    {
        (TuskKind.Int, TuskInteger number) => number.Value is >= int.MinValue and <= int.MaxValue,
        (TuskKind.String, TuskString) or (TuskKind.Long, TuskInteger) or (TuskKind.Float, TuskInteger or TuskFloat) or (TuskKind.Bool, TuskBool) => true,
        (TuskKind.Float, TuskDecimal) or (TuskKind.Decimal, TuskInteger or TuskDecimal) => true,
        (TuskKind.Duration, TuskDuration) or (TuskKind.Size, TuskSize) or (TuskKind.Percent, TuskPercent) or (TuskKind.Range, TuskRange) => true,
        _ => kind == TuskKind.Version && value is TuskSemanticVersion,
    };

    private TuskValue? Word(string path, TuskValue value, LiveType type)
    {
        if (value is TuskString { Value: var text } && type.Words.Contains(text))
            return value;

        string suggestion = !_isSecret && value is TuskString other && NearestName.Find(other.Value, type.Words) is { } nearest ? $"; did you mean {nearest}?" : "";
        return Fault(path, Show(value, type), $"expected one of {string.Join(", ", type.Words)}{suggestion}", FailureIds.OtherType);
    }

    private TuskListValue? List(string path, TuskValue value, LiveType type)
    {
        if (value is not TuskListValue list)
        {
            Fault(path, Show(value, type), "expected a list", FailureIds.OtherType);
            return null;
        }

        List<TuskValue> items = [];
        for (int i = 0; i < list.Count; i++)
        {
            if (Hold($"{path}:{i.ToString(CultureInfo.InvariantCulture)}", list[i], type.Element!) is not { } item)
                return null;

            items.Add(item);
        }

        return TuskListValue.Create(items);
    }

    private TuskTable? Map(string path, TuskValue value, LiveType type)
    {
        if (Keys(path, value, type) is not { } table)
            return null;

        List<KeyValuePair<string, TuskValue>> entries = [];
        foreach ((string key, TuskValue entry) in table)
        {
            if (Hold(path + ":" + key, entry, type.Element!) is not { } held)
                return null;

            entries.Add(new(key, held));
        }

        return TuskTable.Create(entries);
    }

    private TuskTable? Choice(string path, TuskValue value, LiveType type)
    {
        if (Keys(path, value, type) is not { } table)
            return null;

        string expected = "expected one of " + string.Join(", ", type.Options.Select(static option => option.Name));
        TuskValue kind = table.TryGet("kind", out TuskValue? said) ? said : TuskNull.Instance;
        if (kind is TuskNull)
            return Fault(path + ":kind", null, expected, FailureIds.MissingKey) as TuskTable;

        return type.Options.FirstOrDefault(option => kind is TuskString word && word.Value == option.Name) is { } chosen
            ? Table(path, table, chosen.Element!, hasKind: true)
            : Fault(path + ":kind", Show(kind, type), expected, FailureIds.OtherType) as TuskTable;
    }

    private TuskTable? Table(string path, TuskValue value, LiveType type, bool hasKind = false)
    {
        if (Keys(path, value, type) is not { } table)
            return null;

        _around.Add(type);
        List<KeyValuePair<string, TuskValue>> entries = [];
        if (hasKind && table.TryGet("kind", out TuskValue? kind) && !type.Fields.Any(static field => field.Key == "kind"))
            entries.Add(new("kind", kind));

        foreach (LiveField field in type.Fields)
        {
            TuskValue? found = table.TryGet(field.Key, out TuskValue? given) ? given : null;

            // A column that is null says as little as a key that is not there.
            if (found is null or TuskNull && field.Default is { } initial)
                entries.Add(new(field.Key, initial));
            else if (found is null && field.IsRequired && !CanBeEmpty(field.Type))
                return Fault(path + ":" + field.Key, null, "expected " + Describe(field.Type), FailureIds.MissingKey) as TuskTable;
            else if (found is not null || field.IsRequired)
            {
                if (Hold(path + ":" + field.Key, found ?? TuskTable.Empty, field.Type) is not { } held)
                    return null;

                entries.Add(new(field.Key, held));
            }
        }

        foreach ((string key, TuskValue other) in table)
        {
            if (type.Fields.Any(field => field.Key == key) || (hasKind && key == "kind"))
                continue;
            if (!type.IsOpen)
                return Fault(path + ":" + key, "a key", Unknown(key, type), FailureIds.UnknownKey) as TuskTable;

            entries.Add(new(key, other));
        }

        _around.RemoveAt(_around.Count - 1);
        return TuskTable.Create(entries);
    }

    /// <summary>A table that may be left out, since nothing in it has to be given.</summary>
    private static bool CanBeEmpty(LiveType type) => type is { Form: LiveTypeForm.Table } && type.Fields.All(static field => !field.IsRequired || CanBeEmpty(field.Type));

    private TuskTable? Keys(string path, TuskValue value, LiveType type) => value as TuskTable ?? Fault(path, Show(value, type), "expected a table", FailureIds.OtherType) as TuskTable;

    private static string Unknown(string key, LiveType type) =>
        $"{type.Name} has none of this name{(NearestName.Find(key, type.Fields.Select(static field => field.Key)) is { } nearest ? $"; did you mean {nearest}?" : "")}";

    private static string Describe(LiveType type) => type.Form switch
    {
        LiveTypeForm.Scalar => type.Kind == TuskKind.Any ? "a value" : TextConversion.Expected(type.Kind == TuskKind.Secret ? TuskKind.String : type.Kind),
        LiveTypeForm.Enum => "one of " + string.Join(", ", type.Words),
        LiveTypeForm.List => "a list",
        _ => "a table",
    };

    /// <summary>What a message shows: of what has parts, which may be secrets, the form alone.</summary>
    private string Show(TuskValue value, LiveType type) => value switch
    {
        _ when _isSecret || type is { Form: LiveTypeForm.Scalar, Kind: TuskKind.Secret } => SecretMask.Text,
        TuskTable => "a table",
        TuskListValue when type.Element is not { Form: LiveTypeForm.Scalar, Kind: not TuskKind.Secret } => "a list",
        _ => TuskConvert.Show(value),
    };

    private TuskValue? Fault(string path, string? found, string wrong, string id)
    {
        _fault = new LiveFault(path, found, wrong, id);
        return null;
    }
}
