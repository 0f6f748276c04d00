using System.Globalization;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Infers the shape of a document without declared types.</summary>
internal sealed partial class ShapeInference(DiagnosticSink sink, DocumentFiles document)
{
    private readonly List<TuskDiagnostic> _ofOnePlace = [];
    private readonly Queue<ShapeNode> _withLists = new();
    private bool _isReported;

    /// <summary>The shape that holds everything collected.</summary>
    public TableShape Infer(ShapeCollector collected)
    {
        var root = new ShapeNode("", "", isInList: false);
        foreach (BoundTable table in collected.Roots)
        {
            Observe(root, table, null);
        }

        foreach ((MergedEntry entry, BoundValue value) in collected.Overridden)
        {
            if (FindNode(root, entry.Path) is { } node)
            {
                Observe(node, value, entry.Origin);
            }
        }

        ObserveElements();

        // One expression of two types stands on something that has two types; only where nothing else was reported is it the cause.
        if (!_isReported)
        {
            _ofOnePlace.ForEach(sink.Add);
        }

        TableShape shape = MakeTable(root);
        PathCollisions.Report(shape, sink);
        new VariableNames(document.Base.Structure.Directives.Section, sink).Check(shape);
        foreach (BoundTable table in collected.Roots)
        {
            CheckLive(shape, table, null);
        }

        return shape;
    }

    private static ShapeNode? FindNode(ShapeNode root, string path)
    {
        ShapeNode? node = root;
        foreach (string key in path.Split(':'))
        {
            node = node.Find(key);
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    private void Observe(ShapeNode node, BoundValue value, Provenance? origin, BoundValue? whole = null)
    {
        node.First ??= origin;
        switch (value)
        {
            case BoundError:
                node.IsErrorSeen = true;
                break;
            case BoundConstant { Value: TuskNull }:
                node.IsNullSeen = true;
                break;
            case BoundConstant constant:
                WarnOfVersion(node, constant.Value, origin);
                Join(node, ShapeForm.Scalar, ScalarKinds.Of(constant.Value), origin, whole);
                break;
            case BoundLoad load:
                node.IsSecret |= load.IsSecret;
                node.IsNullSeen |= load.Expression.Shape.IsOptional || load.Sample is TuskNull;
                ObserveLoad(node, load, origin, whole);
                break;
            case BoundTable table:
                ObserveTable(node, table, origin, whole);
                break;
            case BoundList list:
                ObserveList(node, list, list.Items.Count == 0, origin, whole);
                break;
            case BoundLive live:
                if (Join(node, ShapeForm.Live, TuskKind.Any, origin, whole))
                {
                    node.Live = node.Live is { } others ? LoadShape.Join(others, live.Expression.Shape) : live.Expression.Shape;
                    node.IsLiveSecret |= live.IsSecret;
                }

                break;
        }
    }

    private void ObserveLoad(ShapeNode node, BoundLoad load, Provenance? origin, BoundValue? whole)
    {
        LoadShape shape = load.Expression.Shape;
        switch (shape.Type)
        {
            case null:
                break;
            case ScalarShape scalar:
                Join(node, ShapeForm.Scalar, scalar.Kind, origin, whole);
                break;
            // A list that is a secret is one as a whole.
            case ListShape when !load.IsSecret:
                ObserveList(node, load, shape.IsEmptyList, origin, whole);
                break;
            default:
                ObserveAny(node, load.Expression, origin);
                break;
        }
    }

    /// <summary>Tables and mixed values that only the load knows: there is no type for them, which is said.</summary>
    private void ObserveAny(ShapeNode node, LoadExpression expression, Provenance? origin)
    {
        if (node.Form != ShapeForm.Any && origin is not null)
        {
            sink.Add(new TuskDiagnostic(SemanticRules.KnownAtLoadOnly, origin.Location, NameOf(node), LoadAdvice.For(expression), DeclarationOf(node, "any")));
        }

        node.Form = ShapeForm.Any;
        node.Decisive ??= origin;
    }

    private void ObserveTable(ShapeNode node, BoundTable table, Provenance? origin, BoundValue? whole)
    {
        if (!Join(node, ShapeForm.Table, TuskKind.Any, origin, whole))
        {
            node.IsSecret |= table.IsSecret;
            return;
        }

        node.TableCount++;
        foreach (BoundEntry entry in table.Entries)
        {
            ShapeNode property = node.Property(entry.Key, entry.Path);
            property.SeenCount++;
            Observe(property, entry.Value, entry.Origin);
        }
    }

    private void ObserveList(ShapeNode node, BoundValue list, bool isEmpty, Provenance? origin, BoundValue? whole)
    {
        if (isEmpty)
        {
            // It tells the form, not what it holds.
            Meet(node, whole);
            node.IsEmptyListSeen = true;
            if (node.Form is not (ShapeForm.Unknown or ShapeForm.List or ShapeForm.Any))
            {
                Disagree(node, ShapeForm.List, TuskKind.Any, origin, whole);
            }

            return;
        }

        if (!Join(node, ShapeForm.List, TuskKind.Any, origin, whole))
        {
            node.IsSecret |= list.IsSecret;
            return;
        }

        if (node.Lists.Count == 0)
        {
            _withLists.Enqueue(node);
        }

        node.Lists.Add(new ShapeNode.SeenList(list, whole ?? list, origin));
    }

    /// <summary>
    /// Looks at the elements when every list is known, the farthest layer's first: a list that is mixed takes whatever nearer layers put in its place,
    /// while a nearer one may not be mixed where the farther is not.
    /// </summary>
    private void ObserveElements()
    {
        while (_withLists.Count > 0)
        {
            ShapeNode node = _withLists.Dequeue();
            ShapeNode elements = node.ElementNode();
            foreach (ShapeNode.SeenList seen in node.Lists
                .OrderBy(seen => seen.Origin is null ? -1 : Rank(seen.Origin.File)).ThenBy(static seen => seen.Origin?.Span.Start ?? -1))
            {
                ObserveElements(elements, seen);
            }
        }
    }

    private void ObserveElements(ShapeNode elements, ShapeNode.SeenList seen)
    {
        if (seen.List is BoundList list)
        {
            foreach (BoundValue item in list.Items)
            {
                Observe(elements, item, seen.Origin, seen.Whole);
            }
        }
        else if (seen.List is BoundLoad load)
        {
            LoadShape element = load.Expression.Shape.Element();
            elements.First ??= seen.Origin;
            elements.IsNullSeen |= element.IsOptional;
            if (element.Type is ScalarShape scalar)
            {
                Join(elements, ShapeForm.Scalar, scalar.Kind, seen.Origin, seen.Whole);
            }
            else
            {
                ObserveAny(elements, load.Expression, seen.Origin);
            }
        }
    }

    /// <summary>Widens the node to hold one more value; where no type but any holds it, that is reported.</summary>
    private bool Join(ShapeNode node, ShapeForm form, TuskKind kind, Provenance? origin, BoundValue? whole)
    {
        if (node.Form == ShapeForm.Any)
        {
            return false;
        }

        Meet(node, whole);
        if (node.Form == ShapeForm.Unknown && (form == ShapeForm.List || !node.IsEmptyListSeen))
        {
            (node.Form, node.Kind, node.Decisive) = (form, kind, origin);
            return true;
        }

        if (node.Form == form && ScalarKinds.TryJoin(node.Kind, kind, out TuskKind joined))
        {
            node.Kind = joined;
            return true;
        }

        return Disagree(node, form, kind, origin, whole);
    }

    private static void Meet(ShapeNode node, BoundValue? whole)
    {
        bool isFirst = node.Form == ShapeForm.Unknown && !node.IsEmptyListSeen;
        node.OnlyList = isFirst || ReferenceEquals(node.OnlyList, whole) ? whole : null;
    }

    /// <summary>
    /// Meets a value that no type but any holds beside the others. Within one list that is a mixed list; between layers it is an error, and the key keeps the type of the farther one, so
    /// that the error is the only one: what reads the key in C# goes on compiling.
    /// </summary>
    /// <returns>Whether the node has the value's form now.</returns>
    private bool Disagree(ShapeNode node, ShapeForm form, TuskKind kind, Provenance? origin, BoundValue? whole)
    {
        (ShapeForm formBefore, TuskKind kindBefore) = (node.Form == ShapeForm.Unknown ? ShapeForm.List : node.Form, node.Kind);
        bool isMixed = whole is not null && ReferenceEquals(node.OnlyList, whole);
        if (origin is not { } here || (node.Decisive ?? node.First) is not { } there)
        {
            node.Form = ShapeForm.Any;
            return false;
        }

        bool isKnown = !IsBroken(here) && !IsBroken(there);
        if (isMixed)
        {
            node.Form = ShapeForm.Any;
            if (isKnown)
            {
                sink.Add(new TuskDiagnostic(SemanticRules.MixedList, here.Location, NameOf(node), NameOf(formBefore, kindBefore), NameOf(form, kind)));
            }

            return false;
        }

        bool isTaken = IsBroken(there) || (!IsBroken(here) && IsBefore(here, there));
        (node.Form, node.Kind, node.Decisive) = isTaken ? (form, kind, here) : (formBefore, kindBefore, node.Decisive);
        if (isKnown && node.AddConflict(isTaken ? there : here))
        {
            ReportConflict(node, (formBefore, kindBefore, there), (form, kind, here));
        }

        return isTaken;
    }

    private void ReportConflict(ShapeNode node, (ShapeForm Form, TuskKind Kind, Provenance Origin) first, (ShapeForm Form, TuskKind Kind, Provenance Origin) second)
    {
        (string before, string described) = (Describe(first.Form, first.Kind, node.ListDepth), Describe(second.Form, second.Kind, node.ListDepth));
        (Provenance there, Provenance here) = (first.Origin, second.Origin);
        if (IsBefore(here, there))
        {
            (here, there, described, before) = (there, here, before, described);
        }

        bool isOnePlace = ReferenceEquals(here.File, there.File) && here.Span == there.Span;
        string name = NameOf(node);
        string place = isOnePlace ? "in another environment" : "at " + (ReferenceEquals(there.File, here.File) ? "" : there.File.FileName + " ") + "line " +
            (there.Location.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var found = new TuskDiagnostic(SemanticRules.ShapesDisagree, here.Location, name, described, before, place, DeclarationOf(node, "any"))
        {
            Related = isOnePlace ? default : new([new RelatedLocation(there.Location, "`" + name + "` is " + before + " here")]),
        };
        if (isOnePlace)
        {
            _ofOnePlace.Add(found);
        }
        else
        {
            _isReported = true;
            sink.Add(found);
        }
    }

    private static bool IsBroken(Provenance origin) => new BrokenSyntax(origin.File.Tree).IsAt(origin.Span);

    /// <summary>What a key holds, behind "is": <c>of type int</c>, <c>a list of lists of tables</c>.</summary>
    private static string Describe(ShapeForm form, TuskKind kind, int listDepth)
    {
        if (listDepth == 0)
        {
            return form == ShapeForm.Scalar ? "of type " + NameOf(form, kind) : NameOf(form, kind);
        }

        string elements = form switch
        {
            ShapeForm.Scalar => NameOf(form, kind),
            ShapeForm.Table => "tables",
            ShapeForm.Live => "live values",
            _ => "lists",
        };
        return "a list of " + string.Concat(Enumerable.Repeat("lists of ", listDepth - 1)) + elements;
    }

    private static string NameOf(ShapeNode node) => node.Path.Replace(':', '.');

    private static string NameOf(ShapeForm form, TuskKind kind) => form switch
    {
        ShapeForm.Scalar => ScalarKinds.NameOf(kind),
        ShapeForm.Table => "a table",
        ShapeForm.Live => "a live value",
        _ => "a list",
    };

    /// <summary>The declaration that would give a key, or what its lists hold, a type: <c>#type Server { ports: any[] }</c>.</summary>
    private string DeclarationOf(ShapeNode node, string type)
    {
        string[] path = node.Path.Split(':');
        string table = path.Length == 1 ? "#config " + TypeNameOf(document.Base.DocumentName) : "#type " + TypeNameOf(path[path.Length - 2]);
        return table + " { " + node.Key + ": " + type + string.Concat(Enumerable.Repeat("[]", node.ListDepth)) + " }";
    }

    private bool IsBefore(Provenance left, Provenance right)
    {
        int order = Rank(left.File).CompareTo(Rank(right.File));
        return order < 0 || (order == 0 && left.Span.Start < right.Span.Start);
    }

    private int Rank(SourceFile file)
    {
        for (int index = 0; index < document.All.Count; index++)
        {
            if (ReferenceEquals(document.All[index], file))
            {
                return index;
            }
        }

        return -1;
    }

    private void WarnOfVersion(ShapeNode node, TuskValue value, Provenance? origin)
    {
        if (value is TuskFloat number && origin is not null && node.Key.Equals("version", StringComparison.OrdinalIgnoreCase))
        {
            string written = origin.File.Tree.Text.Slice(origin.Span);
            sink.Add(new TuskDiagnostic(SemanticRules.VersionAsFloat, origin.Location, node.Key, written, number.ToString())
            {
                Mend = new Mend("Quote it", origin.Span, "\"" + written + "\""),
            });
        }
    }

    private static string TypeNameOf(string key)
    {
        string name = string.Concat(
            key.Split([.. key.Where(static c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
                .Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return name.Length > 0 && char.IsLetter(name[0]) ? name : "Table";
    }
}
