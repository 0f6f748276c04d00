using System.Globalization;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Infers the shape of a document without declared types.</summary>
internal sealed partial class ShapeInference(DiagnosticSink sink, IReadOnlyList<SourceFile> layers)
{
    private readonly List<TuskDiagnostic> _ofOnePlace = [];
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

        // One expression of two types stands on something that has two types; only where nothing else was reported is it the cause.
        if (!_isReported)
        {
            _ofOnePlace.ForEach(sink.Add);
        }

        return MakeTable(root);
    }

    private static ShapeNode? FindNode(ShapeNode root, string path)
    {
        ShapeNode? node = root;
        foreach (string key in path.Split(':'))
        {
            node = node.Properties.FirstOrDefault(property => property.Key == key);
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    private void Observe(ShapeNode node, BoundValue value, Provenance? origin)
    {
        node.First ??= origin;
        switch (value)
        {
            case BoundConstant { Value: TuskNull }:
                node.IsNullSeen = true;
                break;
            case BoundConstant constant:
                WarnOfVersion(node, constant.Value, origin);
                ObserveScalar(node, ScalarKinds.Of(constant.Value), origin);
                break;
            case BoundLoad load:
                node.IsSecret |= load.IsSecret;
                node.IsNullSeen |= load.Sample is TuskNull;
                ObserveScalar(node, load.Expression.Kind, origin);
                break;
            case BoundTable table:
                ObserveTable(node, table, origin);
                break;
            case BoundList list:
                ObserveList(node, list, origin);
                break;
            case BoundLive live:
                if (Agree(node, ShapeForm.Live, "a live value", origin))
                {
                    node.LiveValue ??= ShapeOf(live);
                }

                break;
        }
    }

    private void ObserveScalar(ShapeNode node, ScalarKind kind, Provenance? origin)
    {
        if (kind == ScalarKind.Any)
        {
            node.Form = ShapeForm.Any;
            node.Decisive ??= origin;
            return;
        }

        bool isFirst = node.Form == ShapeForm.Unknown;
        if (!Agree(node, ShapeForm.Scalar, "of type " + ScalarKinds.NameOf(kind), origin))
        {
            return;
        }

        if (isFirst || node.Kind == kind)
        {
            node.Kind = kind;
        }
        else if (ScalarKinds.TryJoin(node.Kind, kind, out ScalarKind joined))
        {
            node.Kind = joined;
        }
        else
        {
            Disagree(node, "of type " + ScalarKinds.NameOf(kind), origin);
        }
    }

    private void ObserveTable(ShapeNode node, BoundTable table, Provenance? origin)
    {
        if (!Agree(node, ShapeForm.Table, "a table", origin))
        {
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

    private void ObserveList(ShapeNode node, BoundList list, Provenance? origin)
    {
        if (list.Items.Count == 0)
        {
            node.IsEmptyListSeen = true;
            if (node.Form is not (ShapeForm.Unknown or ShapeForm.List or ShapeForm.Any))
            {
                Disagree(node, "a list", origin);
            }

            return;
        }

        if (!Agree(node, ShapeForm.List, "a list", origin))
        {
            return;
        }

        node.Element ??= new ShapeNode(node.Key, node.Path, isInList: true);
        foreach (BoundValue item in list.Items)
        {
            Observe(node.Element, item, origin);
        }
    }

    private static Shape? ShapeOf(BoundLive live)
    {
        BoundValue? inner = live.Operator.Name is "learn" or "optimize" or "cache" && live.Around is null && live.Arguments.Count > 1 ? live.Arguments[1]
            : null;
        ScalarKind kind = inner switch
        {
            BoundConstant constant => ScalarKinds.Of(constant.Value),
            BoundLoad load => load.Expression.Kind,
            _ => ScalarKind.Any,
        };
        return kind != ScalarKind.Any ? new ScalarShape(kind) : inner is BoundLive wrapped ? ShapeOf(wrapped) : null;
    }

    /// <summary>Whether the form fits what was seen before; a misfit is reported.</summary>
    private bool Agree(ShapeNode node, ShapeForm form, string described, Provenance? origin)
    {
        if (node.Form == ShapeForm.Unknown && !(node.IsEmptyListSeen && form != ShapeForm.List))
        {
            node.Form = form;
            node.Decisive = origin;
            return true;
        }

        if (node.Form == form)
        {
            return true;
        }

        if (node.Form != ShapeForm.Any)
        {
            Disagree(node, described, origin);
        }

        return false;
    }

    private void Disagree(ShapeNode node, string described, Provenance? origin)
    {
        string before = node.Form switch
        {
            ShapeForm.Scalar => "of type " + ScalarKinds.NameOf(node.Kind),
            ShapeForm.Table => "a table",
            ShapeForm.Live => "a live value",
            _ => "a list",
        };
        node.Form = ShapeForm.Any;
        Provenance? here = origin;
        Provenance? there = node.Decisive ?? node.First;
        if (here is null || there is null)
        {
            return;
        }

        string name = node.Path.Replace(':', '.');
        if (node.IsInList)
        {
            sink.Add(new TuskDiagnostic(SemanticRules.MixedList, here.Location, name, Bare(before), Bare(described)));
            return;
        }

        if (IsBefore(here, there))
        {
            (here, there, described, before) = (there, here, before, described);
        }

        bool isOnePlace = ReferenceEquals(here.File, there.File) && here.Span == there.Span;
        string place = isOnePlace ? "in another environment" : "at " + (ReferenceEquals(there.File, here.File) ? "" : there.File.FileName + " ") + "line " +
            (there.Location.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        int parent = node.Path.LastIndexOf(':');
        string type = parent < 0 ? "Config"
            : Capitalise(node.Path.Substring(node.Path.LastIndexOf(':', parent - 1) + 1, parent - node.Path.LastIndexOf(':', parent - 1) - 1));
        var found = new TuskDiagnostic(SemanticRules.ShapesDisagree, here.Location, name, described, before, place, type, node.Key)
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

    private bool IsBefore(Provenance left, Provenance right)
    {
        int order = Rank(left.File).CompareTo(Rank(right.File));
        return order < 0 || (order == 0 && left.Span.Start < right.Span.Start);
    }

    private int Rank(SourceFile file)
    {
        for (int index = 0; index < layers.Count; index++)
        {
            if (ReferenceEquals(layers[index], file))
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

    private static string Bare(string described) => described.StartsWith("of type ", StringComparison.Ordinal) ? described.Substring(8) : described;

    private static string Capitalise(string key) => key.Length == 0 ? "Config" : char.ToUpperInvariant(key[0]) + key.Substring(1);
}
