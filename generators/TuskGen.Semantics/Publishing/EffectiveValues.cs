using System.Globalization;

namespace TuskGen.Semantics;

/// <summary>The values that a program has in one environment where nothing from outside changes one, as far as the build knows them.</summary>
/// <param name="Environment">The environment, lower-case; empty for the base alone.</param>
/// <param name="Hash">Their <see cref="EffectiveHash"/>: without secrets, and without what is computed when the program asks.</param>
/// <param name="Unknown">The keys whose value only the load tells, in ordinal order: the hash is without them, and a program's own is another one.</param>
public sealed record EffectiveValues(string Environment, string Hash, IReadOnlyList<string> Unknown)
{
    /// <summary>Whether a program of this build has the same hash.</summary>
    public bool IsExact => Unknown.Count == 0;

    /// <summary>Finds them.</summary>
    /// <param name="document">A document without errors.</param>
    /// <param name="environment">One of its environments.</param>
    public static EffectiveValues Of(BoundDocument document, BoundEnvironment environment)
    {
        var walk = new Walk();
        walk.Table(document.Shape, environment.Root, "");
        return new EffectiveValues(environment.Name, EffectiveHash.Of(walk.Values), [.. walk.Unknown]);
    }

    /// <summary>Follows values by their shapes, as generated code leads a visitor through a configuration.</summary>
    private sealed class Walk
    {
        public List<KeyValuePair<string, TuskValue>> Values { get; } = [];

        public SortedSet<string> Unknown { get; } = new(StringComparer.Ordinal);

        public void Table(TableShape shape, BoundTable table, string at)
        {
            bool isOfDirective = shape.Declaration?.Role == TypeRole.Directive;
            foreach (PropertyShape property in shape.Properties)
            {
                // What is compiled into a directive's record is no value of the configuration.
                bool isCompiled = property.Field is { Mode: var mode } && (mode == FieldMode.Shape || (isOfDirective && mode is null));
                if (!isCompiled && table.Find(property.Key) is { } entry && Counts(property.Shape, property.IsOptional, entry.Value))
                {
                    Key(property.Shape, entry.Value, at + property.Key);
                }
            }
        }

        /// <summary>Null is no value, but where anything may stand and has to.</summary>
        private static bool Counts(Shape shape, bool isOptional, BoundValue value) => value is not BoundConstant { Value: TuskNull } || (shape is AnyShape && !isOptional);

        private void Key(Shape shape, BoundValue value, string path)
        {
            switch (shape, value)
            {
                case (LiveShape or SecretShape, _):
                    break;
                case (TableShape table, BoundTable values):
                    Table(table, values, path + ":");
                    break;
                case (ChoiceShape choice, BoundTable { Type: { } type } values):
                    Values.Add(new(path + ":" + TableTyping.KindKey, new TuskString(SnakeCase.Of(type.Name))));
                    Table(choice.Types.First(option => option.Declaration == type), values, path + ":");
                    break;
                case (MapShape { IsValueOptional: true } map, _) when IsTable(map.Value):
                    Unknown.Add(path);
                    break;
                case (MapShape map, BoundTable values):
                    foreach (BoundEntry entry in values.Entries.Where(entry => Counts(map.Value, map.IsValueOptional, entry.Value)))
                    {
                        // A visitor goes into the tables of a map; a map or list in one is a single value to it.
                        if (IsTable(map.Value))
                        {
                            Key(map.Value, entry.Value, path + ":" + entry.Key);
                        }
                        else
                        {
                            Scalar(map.Value, entry.Value, path + ":" + entry.Key);
                        }
                    }

                    break;
                case (ListShape { IsElementOptional: false } list, BoundList items) when IsTable(list.Element):
                    for (int index = 0; index < items.Items.Count; index++)
                    {
                        Key(list.Element, items.Items[index], path + ":" + index.ToString(CultureInfo.InvariantCulture));
                    }

                    break;
                default:
                    Scalar(shape, value, path);
                    break;
            }
        }

        private void Scalar(Shape shape, BoundValue value, string path)
        {
            // A list or map that has none of the secrets that it may have hides nothing, and a program counts it.
            if (value.IsSecret || (IsSecret(shape) && !IsEmpty(value)))
            {
                return;
            }

            switch (ValueOf(shape, value))
            {
                case null:
                    Unknown.Add(path);
                    break;
                case TuskNull when shape is not AnyShape:
                    break;
                case { } known:
                    Values.Add(new(path, known));
                    break;
            }
        }

        private static bool IsTable(Shape shape) => shape is TableShape or ChoiceShape;

        private static bool IsSecret(Shape shape) => shape switch
        {
            ListShape list => IsSecret(list.Element),
            MapShape map => IsSecret(map.Value),
            _ => shape is SecretShape,
        };

        private static bool IsEmpty(BoundValue value) => value switch
        {
            BoundConstant constant => IsEmpty(constant.Value),
            BoundList list => list.Items.All(IsEmpty),
            BoundTable table => table.Entries.All(static entry => IsEmpty(entry.Value)),
            _ => false,
        };

        private static bool IsEmpty(TuskValue value) => value switch
        {
            TuskNull => true,
            TuskListValue list => list.All(IsEmpty),
            TuskTable table => table.All(static entry => IsEmpty(entry.Value)),
            _ => false,
        };

        /// <summary>The value as the program holds it; null where the build does not know it.</summary>
        private static TuskValue? ValueOf(Shape shape, BoundValue value) => (shape, value) switch
        {
            (_, BoundConstant constant) => Fit(shape, constant.Value),
            (_, BoundLoad { Preview: { } preview }) => Fit(shape, preview),
            (ListShape list, BoundList items) => List([.. items.Items.Select(item => ValueOf(list.Element, item))]),
            (AnyShape, BoundList items) => List([.. items.Items.Select(static item => ValueOf(AnyShape.Instance, item))]),
            (MapShape map, BoundTable table) => Table([.. table.Entries.Select(entry => (entry.Key, ValueOf(map.Value, entry.Value)))]),
            (AnyShape, BoundTable table) => Table([.. table.Entries.Select(static entry => (entry.Key, ValueOf(AnyShape.Instance, entry.Value)))]),
            _ => null,
        };

        private static TuskListValue? List(TuskValue?[] items) =>
            Array.TrueForAll(items, static item => item is not null) && TuskListValue.TryCreate(items!, out TuskListValue? list, out _) ? list : null;

        private static TuskTable? Table((string Key, TuskValue? Value)[] entries) =>
            Array.TrueForAll(entries, static entry => entry.Value is not null)
            && TuskTable.TryCreate([.. entries.Select(static entry => new KeyValuePair<string, TuskValue>(entry.Key, entry.Value!))], out TuskTable? table, out _) ? table : null;

        private static TuskValue? Fit(Shape shape, TuskValue value) => (shape, value) switch
        {
            (_, TuskNull) => value,
            (ScalarShape scalar, _) => ScalarFit.Convert(value, scalar.Kind, null),
            (ListShape list, TuskListValue items) => List([.. items.Select(item => Fit(list.Element, item))]),
            (MapShape map, TuskTable table) => Table([.. table.Select(entry => (entry.Key, Fit(map.Value, entry.Value)))]),
            (AnyShape, _) => value,
            (EnumShape, TuskString) => value,
            _ => null,
        };
    }
}
