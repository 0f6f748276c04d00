using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Makes the statements of one file into tables: sections, blocks, longer paths, lists of tables. Reports what cannot stand together.</summary>
internal sealed partial class StructureBuilder
{
    private readonly SourceFile _file;
    private readonly SyntaxTree _tree;
    private readonly RawTable _root = new();
    private readonly KeyedList<RawEntry> _globals = new(static global => global.Key);
    private readonly Dictionary<TableSyntax, RawTable> _innerTables = [];
    private readonly List<TuskDiagnostic> _diagnostics = [];
    private readonly List<TuskDiagnostic> _unindentedKeys = [];
    private readonly List<DirectiveUse> _uses = [];
    private readonly DirectiveReader _directives;
    private readonly BrokenSyntax _broken;

    /// <summary>The paths of sound headers that begin elements; made where a header is not sound.</summary>
    private HashSet<string>? _elements;

    private StructureBuilder(SourceFile file)
    {
        _file = file;
        _tree = file.Tree;
        _directives = new DirectiveReader(file, _diagnostics);
        _broken = new BrokenSyntax(file.Tree);
    }

    public static FileStructure Build(SourceFile file)
    {
        var builder = new StructureBuilder(file);
        builder.Fill(builder._root, file.Tree.Root.Statements);
        return new FileStructure(
            builder._root, builder._globals, builder._innerTables, builder._directives.Finish(), builder._directives.FinishDeclarations(), builder._uses, builder._unindentedKeys,
                [.. file.Tree.Diagnostics, .. builder._diagnostics]);
    }

    private void Fill(RawTable table, SyntaxList<StatementSyntax> statements)
    {
        if (FillUpTo(table, statements) is { } attributes)
        {
            Report(SemanticRules.AttributeWithoutKey, attributes[0].Span, _tree.GetText(attributes[0]));
        }
    }

    /// <summary>Fills a table.</summary>
    /// <returns>The attributes at its end: those of the header behind a section; null for none.</returns>
    private List<ExpressionSyntax>? FillUpTo(RawTable table, SyntaxList<StatementSyntax> statements)
    {
        List<ExpressionSyntax>? attributes = null;
        foreach (StatementSyntax statement in statements)
        {
            switch (statement)
            {
                case EntrySyntax entry:
                    AddEntry(table, entry, Take(ref attributes));
                    break;
                case GlobalSyntax global:
                    AddGlobal(global);
                    break;
                case SectionSyntax section:
                    attributes = AddSection(section, Take(ref attributes));
                    break;
                case DirectiveSyntax directive:
                    _directives.Read(directive, Take(ref attributes));
                    FindInnerTablesOf(directive);
                    AddUse(directive);
                    break;
                case OperatorStatementSyntax attribute when IsAttribute(attribute.Call):
                    (attributes ??= []).Add(attribute.Call);
                    CheckAttribute(attribute.Call);
                    break;
                case OperatorStatementSyntax alone:
                    if (!_broken.IsAt(alone.Span))
                    {
                        table.Add(alone);
                    }

                    FindInnerTables(alone.Call);
                    break;
            }
        }

        return attributes;
    }

    private void AddEntry(RawTable table, EntrySyntax entry, IReadOnlyList<ExpressionSyntax> attributes)
    {
        if (FindOwner(table, entry.Key, entry) is not { } owner)
        {
            FindInnerTables(entry.Value);
            return;
        }

        Token last = entry.Key.GetPart(entry.Key.PartCount - 1);
        string key = _tree.GetName(last);
        RawEntry? existing = owner.Find(key);
        switch (entry.Value)
        {
            case TableSyntax block:
                RawTable? inner = OpenTable(owner, existing, key, entry.Key, entry, entry.Key.Span, attributes);
                if (inner is not null)
                {
                    Fill(inner, block.Statements);
                }

                break;
            case CallSyntax call when IsInclude(call) && !_broken.Is(entry):
                if (IsFree(existing, entry.Key, isTable: true))
                {
                    var included = new RawTable { HeaderSpan = entry.Key.Span, IncludedValue = call };
                    owner.Add(new RawEntry(key, entry.Key.Span, entry, RawKind.Table) { Table = included, Attributes = attributes });
                }

                break;
            default:
                FindInnerTables(entry.Value);
                if (entry.Value is StringSyntax { IsVerbatim: true })
                {
                    Report(SemanticRules.FunctionIsText, entry.Key.Span, key);
                }

                if (IsFree(existing, entry.Key, isTable: false))
                {
                    owner.Add(new RawEntry(key, entry.Key.Span, entry, KindOf(entry)) { Expression = entry.Value, Attributes = attributes });
                }

                break;
        }
    }

    private void AddGlobal(GlobalSyntax global)
    {
        string name = _tree.GetText(global.Name).Substring(1);
        FindInnerTablesOf(global.Value);
        if (_globals.Find(name) is { } earlier)
        {
            Report(SemanticRules.DuplicateGlobal, global.Name.Span, earlier.KeySpan, "`$" + name + "` is first given a value here", name);
            return;
        }

        RawKind kind = global.Value switch
        {
            null => global.Separator.Kind == TokenKind.Colon ? RawKind.Null : RawKind.Error,
            TableSyntax => RawKind.Table,
            ErrorExpressionSyntax => RawKind.Error,
            _ => _broken.Is(global) ? RawKind.Error : RawKind.Value,
        };
        RawTable? table = null;
        if (global.Value is TableSyntax body)
        {
            table = new RawTable { HeaderSpan = global.Name.Span };
            Fill(table, body.Statements);
        }

        _globals.Add(new RawEntry(name, global.Name.Span, global, kind) { Expression = global.Value, Table = table });
    }

    private List<ExpressionSyntax>? AddSection(SectionSyntax section, IReadOnlyList<ExpressionSyntax> attributes)
    {
        // What stands below a header without a name belongs nowhere; at the root it would be read as what it is not.
        RawTable? table = section.Close.IsMissing ? null : _root;
        if (section.Path is { } path)
        {
            RawTable? owner = FindOwner(_root, path, section);
            string key = _tree.GetName(path.GetPart(path.PartCount - 1));
            table = owner is null ? null
                : IsMeantAsElement(section, path) ? AddElement(owner, key, section, path, attributes)
                : OpenTable(owner, owner.Find(key), key, path, section, section.HeaderSpan, attributes);
        }

        WarnOfUnindentedKeys(section);
        return FillUpTo(table ?? new RawTable(), section.Statements);
    }

    /// <summary>Whether a header begins an element: one with a bracket too many does where others of its path do, so that they keep their values.</summary>
    private bool IsMeantAsElement(SectionSyntax section, KeySyntax path)
    {
        if (section.IsElement || !_broken.IsAt(section.HeaderSpan))
        {
            return section.IsElement;
        }

        _elements ??= new HashSet<string>(_tree.Root.Statements.OfType<SectionSyntax>().Where(other => other is { IsElement: true, Path: not null } && !_broken.IsAt(other.HeaderSpan))
            .Select(other => PathOf(other.Path!)), StringComparer.Ordinal);
        return _elements.Contains(PathOf(path));
    }

    private RawTable? AddElement(RawTable owner, string key, SectionSyntax section, KeySyntax path, IReadOnlyList<ExpressionSyntax> attributes)
    {
        RawEntry? existing = owner.Find(key);
        if (existing is { Kind: not RawKind.Elements })
        {
            Report(SemanticRules.ElementsOverOther, section.HeaderSpan, existing.KeySpan, "`" + key + "` is " + Describe(existing) + " here", PathOf(path),
                Describe(existing));
            return null;
        }

        var element = new RawTable { HeaderSpan = section.HeaderSpan };
        if (existing is null)
        {
            owner.Add(new RawEntry(key, section.HeaderSpan, section, RawKind.Elements) { Elements = [element], Attributes = attributes });
        }
        else
        {
            existing.Elements!.Add(element);
        }

        return element;
    }

    /// <summary>The table that a path's last part stands in, made where it is not there; null where something else is in the way, which is then
    /// reported.</summary>
    private RawTable? FindOwner(RawTable table, KeySyntax path, StatementSyntax statement)
    {
        for (int index = 0; index + 1 < path.PartCount; index++)
        {
            Token part = path.GetPart(index);
            string key = _tree.GetName(part);
            RawEntry? existing = table.Find(key);
            if (existing is null)
            {
                var made = new RawTable();
                table.Add(new RawEntry(key, part.Span, statement, RawKind.Table) { Table = made });
                table = made;
            }
            else if (existing.Kind == RawKind.Table)
            {
                table = existing.Table!;
            }
            else if (existing.Kind == RawKind.Elements && statement is SectionSyntax)
            {
                table = existing.Elements![existing.Elements.Count - 1];
            }
            else
            {
                if (IsKnown(existing))
                {
                    DiagnosticRule rule = existing.Kind == RawKind.Elements ? SemanticRules.KeyIntoElements : SemanticRules.TableOverValue;
                    Report(rule, path.Span, existing.KeySpan, "`" + key + "` is " + Describe(existing) + " here", PathOf(path, index + 1), Describe(existing));
                }

                return null;
            }
        }

        return table;
    }

    private RawTable? OpenTable(
        RawTable owner, RawEntry? existing, string key, KeySyntax path, StatementSyntax statement, TextSpan header, IReadOnlyList<ExpressionSyntax> attributes)
    {
        if (existing is null)
        {
            var made = new RawTable { HeaderSpan = header };
            owner.Add(new RawEntry(key, path.Span, statement, RawKind.Table) { Table = made, Attributes = attributes });
            return made;
        }

        if (existing.Kind != RawKind.Table)
        {
            if (IsKnown(existing))
            {
                Report(SemanticRules.TableOverValue, path.Span, existing.KeySpan, "`" + key + "` is " + Describe(existing) + " here", PathOf(path),
                    Describe(existing));
            }

            return null;
        }

        RawTable table = existing.Table!;
        if (table.HeaderSpan is { } earlier)
        {
            Report(SemanticRules.TableAgain, path.Span, earlier, "`" + PathOf(path) + "` begins here", PathOf(path));
        }
        else
        {
            table.HeaderSpan = header;
            existing.Attributes = attributes.Count > 0 ? attributes : existing.Attributes;
        }

        return table;
    }

    private bool IsFree(RawEntry? existing, KeySyntax path, bool isTable)
    {
        if (existing is null)
        {
            return true;
        }

        if (existing.Kind is RawKind.Table or RawKind.Elements)
        {
            Report(SemanticRules.ValueOverTable, path.Span, existing.KeySpan, "`" + existing.Key + "` is " + Describe(existing) + " here", PathOf(path),
                Describe(existing));
        }
        else
        {
            Report(isTable ? SemanticRules.TableOverValue
                : SemanticRules.DuplicateKey, path.Span, existing.KeySpan, "`" + PathOf(path) + "` is set here first", PathOf(path), Describe(existing));
        }

        return false;
    }

    private RawKind KindOf(EntrySyntax entry) => entry.Value switch
    {
        null => entry.Separator.Kind == TokenKind.Colon ? RawKind.Null : RawKind.Error,
        ErrorExpressionSyntax => RawKind.Error,
        not null when _broken.Is(entry) => RawKind.Error,
        LiteralSyntax { Token: { Kind: TokenKind.Word, Length: 4 } token } when _file.Tree.Text.Content[token.Start] == 'n' => RawKind.Null,
        _ => RawKind.Value,
    };

    /// <summary>Whether it is known that an entry is no table.</summary>
    private bool IsKnown(RawEntry entry) => entry.Kind != RawKind.Error && !UnknownCall.Is(entry.Expression, _tree);

    private string PathOf(KeySyntax path, int parts = int.MaxValue)
    {
        string text = _tree.GetName(path.GetPart(0));
        for (int index = 1; index < Math.Min(parts, path.PartCount); index++)
        {
            text += "." + _tree.GetName(path.GetPart(index));
        }

        return text;
    }

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments) =>
        _diagnostics.Add(new TuskDiagnostic(rule, _file.Locate(span), arguments));

    private void Report(DiagnosticRule rule, TextSpan span, TextSpan other, string otherMessage, params object[] arguments)
    {
        string line = "line " + (_tree.Text.GetPosition(other.Start).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        object[] all = [.. arguments, line];
        _diagnostics.Add(new TuskDiagnostic(rule, _file.Locate(span), all) { Related = new([new RelatedLocation(_file.Locate(other), otherMessage)]) });
    }

    private static IReadOnlyList<ExpressionSyntax> Take(ref List<ExpressionSyntax>? attributes)
    {
        IReadOnlyList<ExpressionSyntax> taken = attributes ?? (IReadOnlyList<ExpressionSyntax>)[];
        attributes = null;
        return taken;
    }

    private static string Describe(RawEntry entry) => entry.Kind switch
    {
        RawKind.Table => "a table",
        RawKind.Elements => "a list of tables",
        RawKind.Null => "null",
        _ => "a value",
    };
}
