namespace TuskGen.Semantics;

/// <summary>The uses of declared directives as properties of their document's root: <c>audit</c> with a property for each use, of the directive's record.</summary>
internal sealed class DirectiveShapes(DeclaredShapes shapes, DeclarationScope scope)
{
    /// <summary>The root's shape with the uses.</summary>
    /// <param name="shape">The shape of the document's own keys.</param>
    /// <param name="root">The merged root in any environment: the uses are the same in all.</param>
    /// <param name="sink">Takes names that collide.</param>
    public TableShape AddTo(TableShape shape, MergedTable root, DiagnosticSink sink)
    {
        PropertyShape[] uses = [.. root.Entries.Where(static entry => entry.IsDirective).Select(entry => PropertyOf(entry, sink)).OfType<PropertyShape>()];
        if (uses.Length == 0)
        {
            return shape;
        }

        PropertyShape[] all = [.. shape.Properties, .. uses];
        NameCollisions.Report(all, sink);
        return shape with { Properties = all };
    }

    /// <summary>A root's values without the uses, from which no shape is to be inferred.</summary>
    public static BoundTable Without(BoundTable values, MergedTable root) => root.Entries.Any(static entry => entry.IsDirective)
        ? new BoundTable([.. values.Entries.Where(entry => root.Find(entry.Key)?.IsDirective != true)])
        : values;

    private PropertyShape? PropertyOf(MergedEntry directive, DiagnosticSink sink)
    {
        if (scope.FindDirective(directive.Key) is not { } declared)
        {
            return null;
        }

        TableShape type = shapes.Of(declared);
        PropertyShape[] uses = [.. directive.Table!.Entries.Select(use => new PropertyShape(use.Key, use.Path, type, IsOptional: false)
        {
            Location = use.Origin.KeyLocation,
            Documentation = Documentation.Of(use.File.Tree, use.Raw.Statement, use.Raw.Attributes),
        })];
        NameCollisions.Report(uses, sink);
        return new PropertyShape(directive.Key, directive.Key, new TableShape(uses), IsOptional: false) { Location = directive.Origin.KeyLocation };
    }
}
