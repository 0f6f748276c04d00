using System.Text;

namespace TuskGen.Syntax.Edits;

/// <summary>The keys of a document and where each is written, as section 3 of the language says it.</summary>
internal sealed class Outline
{
    private readonly SyntaxTree _tree;

    public Outline(SyntaxTree tree)
    {
        _tree = tree;
        Root.Sites.Add(new Site(tree.Root, "", null));
        Fill(Root, tree.Root, tree.Root.Statements);
    }

    public Place Root { get; } = new();

    /// <summary>The globals, by name with <c>$</c>; a quoted key may look like one.</summary>
    public Place Globals { get; } = new();

    /// <summary>The place that a path begins with.</summary>
    public Place? Find(string name) => Globals.Find(name) ?? Root.Find(name);

    private void Fill(Place table, SyntaxNode container, SyntaxList<StatementSyntax> statements)
    {
        foreach (StatementSyntax statement in statements)
        {
            switch (statement)
            {
                case EntrySyntax entry:
                    Place place = Walk(table, entry, container);
                    Define(place, new Definition(entry, container, entry.Separator, entry.Value));
                    break;
                case GlobalSyntax global:
                    Define(Globals.GetOrAdd(_tree.GetText(global.Name)), new Definition(global, container, global.Separator, global.Value));
                    break;
                case SectionSyntax section:
                    Place opened = Open(section);
                    opened.Sites.Add(new Site(section, "", null));
                    Fill(opened, section, section.Statements);
                    break;
            }
        }
    }

    /// <summary>The place of an entry; every part of a dotted key before the last is a table written by it.</summary>
    private Place Walk(Place table, EntrySyntax entry, SyntaxNode container)
    {
        var prefix = new StringBuilder();
        for (int index = 0; index < entry.Key.PartCount - 1; index++)
        {
            Token part = entry.Key.GetPart(index);
            prefix.Append(_tree.GetText(part)).Append('.');
            table = table.GetOrAdd(_tree.GetName(part));
            string written = prefix.ToString();
            table.Sites.RemoveAll(site => site.Prefix == written && ReferenceEquals(site.Container, container));
            table.Sites.Add(new Site(container, written, entry));
        }

        return table.GetOrAdd(_tree.GetName(entry.Key.GetPart(entry.Key.PartCount - 1)));
    }

    private void Define(Place place, Definition definition)
    {
        place.Definitions.Add(definition);
        if (definition.Value is TableSyntax table)
        {
            place.Sites.Add(new Site(table, "", null));
            Fill(place, table, table.Statements);
        }
        else if (definition.Value is ListSyntax list)
        {
            foreach (ExpressionSyntax element in list.Elements)
            {
                var item = new Place();
                place.Elements.Add(item);
                Define(item, new Definition(element, list, default, element));
            }
        }
    }

    /// <summary>A header is a path from the root; through a list of tables it leads into the last element. What stands below one without a name belongs nowhere.</summary>
    private Place Open(SectionSyntax section)
    {
        Place place = section.Path is null && section.Close.IsMissing ? new Place() : Root;
        int count = section.Path?.PartCount ?? 0;
        for (int index = 0; index < count; index++)
        {
            place = place.GetOrAdd(_tree.GetName(section.Path!.GetPart(index)));
            if (index == count - 1 && section.IsElement)
            {
                place.Elements.Add(new Place());
            }

            place = place.Elements.Count > 0 && place.Definitions.Count == 0 ? place.Elements[place.Elements.Count - 1] : place;
        }

        return place;
    }
}
