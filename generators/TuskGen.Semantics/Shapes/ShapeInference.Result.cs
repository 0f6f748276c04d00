using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class ShapeInference
{
    private TableShape MakeTable(ShapeNode node)
    {
        var properties = new List<PropertyShape>(node.Properties.Count);
        foreach (ShapeNode child in node.Properties)
        {
            if (MakeShape(child) is { } shape)
            {
                properties.Add(MakeProperty(node, child, shape));
            }
        }

        NameCollisions.Report(properties, sink);
        return new TableShape(properties);
    }

    private static PropertyShape MakeProperty(ShapeNode table, ShapeNode node, Shape shape)
    {
        bool isOptional = node.IsNullSeen || node.SeenCount < table.TableCount || (shape is AnyShape && node.Form == ShapeForm.Unknown);
        if (node.First is not { } first)
        {
            return new PropertyShape(node.Key, node.Path, shape, isOptional);
        }

        return new PropertyShape(node.Key, node.Path, shape, isOptional)
        {
            Location = first.KeyLocation,
            Documentation = Documentation.Of(first.File.Tree, first.Statement, first.Attributes),
            GivenName = AttributeText.Of(first.Attributes, "@" + AttributeNames.Name, first.File.Tree),
            Deprecation = AttributeText.Of(first.Attributes, "@" + AttributeNames.Deprecated, first.File.Tree),
        };
    }

    /// <summary>The shape of a node; null where only errors were seen, which yield no code.</summary>
    private Shape? MakeShape(ShapeNode node)
    {
        // Values of many types, and a list that the load computes, have no parts that could be secrets of their own.
        bool isSecret = node.Form == ShapeForm.Any || (node.Form == ShapeForm.List && node.Lists.Exists(static seen => seen.List is BoundLoad)) ? node.HoldsSecret : node.IsSecret;
        Shape? shape = node.Form switch
        {
            ShapeForm.Scalar => new ScalarShape(node.Kind),
            ShapeForm.List => MakeList(node.Element),
            ShapeForm.Table => MakeTable(node),
            ShapeForm.Live => MakeLive(node),
            ShapeForm.Any => AnyShape.Instance,
            _ => node.IsNullSeen || node.IsEmptyListSeen ? WarnOfNothing(node) : null,
        };
        return shape is not null && isSecret ? new SecretShape(shape) : shape;
    }

    private static LiveShape MakeLive(ShapeNode node)
    {
        ScalarShape? value = node.Live is { Type: ScalarShape scalar, IsOptional: false } ? scalar : null;
        return new LiveShape(node.IsLiveSecret ? new SecretShape(value ?? (Shape)AnyShape.Instance) : value);
    }

    /// <summary>A live value among others of a list, or in a table of such a list, could not be asked for: there is no property that holds it.</summary>
    private void CheckLive(Shape shape, BoundValue value, BoundEntry? entry)
    {
        switch (shape, value)
        {
            case (_, { Phase: not ValuePhase.Live }):
                break;
            case (TableShape table, BoundTable values):
                foreach (BoundEntry inner in values.Entries)
                {
                    if (table.Find(inner.Key) is { } property)
                    {
                        CheckLive(property.Shape, inner.Value, inner);
                    }
                }

                break;
            case (ListShape list, BoundList values):
                foreach (BoundValue item in values.Items)
                {
                    CheckLive(list.Element, item, entry);
                }

                break;
            case (AnyShape or SecretShape, _) when entry?.Origin is { } origin:
                sink.Add(new TuskDiagnostic(SemanticRules.LiveAmongOthers, origin.Location, entry.Path.Replace(':', '.')));
                break;
        }
    }

    private ListShape? MakeList(ShapeNode? element)
    {
        if (element is null)
        {
            return new ListShape(AnyShape.Instance);
        }

        return MakeShape(element) is { } shape ? new ListShape(shape) { IsElementOptional = element.IsNullSeen } : null;
    }

    private AnyShape WarnOfNothing(ShapeNode node)
    {
        // Of a key without a value the parser has spoken, and a value that is wrong may tell the type once it is mended.
        if (!node.IsErrorSeen && node.First is { } origin && origin.Statement is not EntrySyntax { Value: null })
        {
            string seen = node.IsEmptyListSeen ? node.IsNullSeen ? "null and []" : "[]" : "null";
            for (int depth = 0; depth < node.ListDepth; depth++)
            {
                seen = "[" + seen + "]";
            }

            string type = "string" + (node.IsNullSeen ? "?" : "") + (node.IsEmptyListSeen ? "[]" : "");
            sink.Add(new TuskDiagnostic(SemanticRules.NothingKnown, origin.KeyLocation, node.Path.Replace(':', '.'), seen, DeclarationOf(node, type)));
        }

        return AnyShape.Instance;
    }
}
