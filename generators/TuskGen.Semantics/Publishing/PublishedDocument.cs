using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A document's published shape: its environments and keys, apart from values.</summary>
/// <param name="Path">The base's path from the project's folder.</param>
/// <param name="Environments">Its environments, lower-case, in ordinal order; <see cref="EveryOther"/> is the base alone.</param>
/// <param name="Enums">The enums that its keys name, with the names of their members in order, in the ordinal order of the names.</param>
/// <param name="Tables">Its root, whose name is empty, then the declared types that its keys name, each once, in the ordinal order of the names.</param>
public sealed record PublishedDocument(string Path, IReadOnlyList<string> Environments, IReadOnlyList<PublishedEnumeration> Enums, IReadOnlyList<PublishedTable> Tables)
{
    /// <summary>What stands for the base alone, which serves every environment that is not listed. No overlay's file can have that name.</summary>
    public const string EveryOther = "*";

    /// <summary>Its first line; of one that a lock tells, its line there.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>What stands for a table without a declaration.</summary>
    internal const string InferredTable = "table";

    /// <summary>The shape that a document publishes.</summary>
    /// <param name="document">A document without errors.</param>
    public static PublishedDocument Of(BoundDocument document)
    {
        var walk = new Walk();
        walk.Root(document.Shape);
        return new PublishedDocument(
            document.Group.Document.Base.Path,
            [.. document.Environments.Select(static environment => NameOf(environment.Name))],
            [.. walk.Enums.Values],
            [.. walk.Tables.Values]) { Location = DocumentChecker.FirstLine(document.Group.Document.Base) };
    }

    /// <summary>An environment as manifests and locks name it.</summary>
    internal static string NameOf(string environment) => environment.Length == 0 ? EveryOther : environment;

    private sealed class Walk
    {
        private readonly Queue<TableShape> _pending = new();

        /// <summary>The root first, since nothing sorts before an empty name.</summary>
        public SortedDictionary<string, PublishedTable> Tables { get; } = new(StringComparer.Ordinal);

        public SortedDictionary<string, PublishedEnumeration> Enums { get; } = new(StringComparer.Ordinal);

        public void Root(TableShape root)
        {
            Add("", root);
            while (_pending.Count > 0)
            {
                TableShape table = _pending.Dequeue();
                string name = NameOf(table.Declaration!);
                if (!Tables.ContainsKey(name))
                {
                    Add(name, table);
                }
            }
        }

        private void Add(string name, TableShape table)
        {
            var keys = new List<PublishedKey>();
            AddKeys(table, "", keys);
            Tables.Add(name, new PublishedTable(name, table.Declaration?.IsOpen == true, keys) { IsDeclared = table.Declaration is not null, Location = table.Declaration?.Location });
        }

        private void AddKeys(TableShape table, string at, List<PublishedKey> keys)
        {
            bool isOfDirective = table.Declaration?.Role == TypeRole.Directive;
            foreach (PropertyShape property in table.Properties)
            {
                if (property.Field is { Mode: var mode } && (mode == FieldMode.Shape || (isOfDirective && mode is null)))
                {
                    continue;
                }

                string path = at + QuotedText.Key(property.Key);
                keys.Add(KeyOf(property, path));
                AddInner(property.Shape, path, keys);
            }
        }

        private void AddInner(Shape shape, string path, List<PublishedKey> keys)
        {
            switch (shape)
            {
                case TableShape { Declaration: null } table:
                    AddKeys(table, path + ":", keys);
                    break;
                case TableShape table:
                    _pending.Enqueue(table);
                    break;
                case ListShape list:
                    AddInner(list.Element, path + ":*", keys);
                    break;
                case MapShape map:
                    AddInner(map.Value, path + ":*", keys);
                    break;
                case ChoiceShape choice:
                    foreach (TableShape option in choice.Types)
                    {
                        _pending.Enqueue(option);
                    }

                    break;
                case EnumShape named:
                    Enums[named.Declaration.Name] = new PublishedEnumeration(named.Declaration.Name, named.Declaration.Members) { Location = named.Declaration.Location };
                    break;
            }
        }

        private static string NameOf(TypeDeclaration declared) => declared.Role == TypeRole.Directive ? "#" + declared.Name : declared.Name;

        private static PublishedKey KeyOf(PropertyShape property, string path) => new(path, property.Field?.Type ?? TypeOf(property.Shape))
        {
            IsDeclared = property.Field is not null,
            IsOptional = property.IsOptional,
            IsRequired = property.Field is { IsRequired: true } && !IsImplied(property.Shape, []),
            IsLive = property.Shape is LiveShape,
            Default = DefaultOf(property),
            Location = property.Location,
        };

        /// <summary>A required table whose fields may all be absent may be absent too.</summary>
        private static bool IsImplied(Shape shape, HashSet<TableShape> within) => shape is TableShape { Declaration: not null } table && within.Add(table)
            && table.Properties.All(inner => inner.Field is not { IsRequired: true } || IsImplied(inner.Shape, within));

        private static string? DefaultOf(PropertyShape property)
        {
            if (property.Field is not { Default: { } expression } field)
            {
                return null;
            }

            return (property.Shape, FieldDefault.Of(property)) switch
            {
                // Whatever a secret falls back to is nobody's business.
                (SecretShape or LiveShape { Value: SecretShape }, _) => "***",
                (EnumShape, TuskString member) => QuotedText.Key(member.Value),
                (_, { } known) => known.ToString(),
                _ => OnOneLine(field.File.Tree.GetText(expression)),
            };
        }

        private static string OnOneLine(string text) => string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

        private static DeclaredType TypeOf(Shape? shape) => shape switch
        {
            ScalarShape scalar => new DeclaredScalar(scalar.Kind),
            EnumShape named => new DeclaredName(named.Declaration.Name),
            TableShape table => new DeclaredName(table.Declaration is { } declared ? NameOf(declared) : InferredTable),
            ListShape list => new DeclaredList(TypeOf(list.Element), list.IsElementOptional),
            MapShape map => new DeclaredMap(TypeOf(map.Value), map.IsValueOptional),
            SecretShape => new DeclaredScalar(TuskKind.Secret),
            LiveShape live => TypeOf(live.Value),
            _ => new DeclaredScalar(TuskKind.Any),
        };
    }
}
