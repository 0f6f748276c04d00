using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Merges the layers of a document for one environment: tables by key, everything else by the nearest layer.</summary>
internal sealed class LayerMerger(Binding binding, DocumentScope scope)
{
    /// <summary>Merges all layers, the farthest first.</summary>
    public void Merge()
    {
        scope.IsMerging = true;
        DocumentFiles files = scope.Files;
        foreach (SourceFile peanut in files.Peanuts)
        {
            MergeLayer(peanut);
        }

        if (files.Schema is { } schema)
        {
            MergeDirectives(schema);
        }

        MergeLayer(files.Base);
        foreach (SourceFile overlay in files.Overlays)
        {
            MergeLayer(overlay);
        }

        scope.IsMerging = false;
    }

    /// <summary>Makes a table of one file's that stands within an expression.</summary>
    public void MergeInner(MergedTable into, RawTable table, SourceFile file) => MergeTable(into, table, file);

    private void MergeLayer(SourceFile file)
    {
        if (file.Environment.Length > 0 && file.Environment != scope.Environment)
        {
            return;
        }

        FileStructure structure = file.Structure;
        foreach (RawEntry global in structure.Globals)
        {
            var entry = new MergedEntry(scope, null, global, file) { Below = scope.FindGlobal(global.Key) };
            if (global.Table is not null)
            {
                entry.Table = new MergedTable(scope, scope.Root, entry, entry.Path);
                MergeTable(entry.Table, global.Table, file);
            }

            scope.SetGlobal(entry);
        }

        MergeTable(scope.Root, structure.Root, file);
        MergeDirectives(file);
    }

    private void MergeDirectives(SourceFile file)
    {
        if (file.Structure.Uses.Count > 0 && new DirectiveLayer(binding, scope, file).Read() is { } uses)
        {
            MergeTable(scope.Root, uses, file);
        }
    }

    private void MergeTable(MergedTable into, RawTable table, SourceFile file)
    {
        if (table.HeaderSpan is { } header)
        {
            into.Header = (file, header);
        }

        if (table.IncludedValue is { } included)
        {
            Include(into, included, file);
        }

        foreach (OperatorStatementSyntax statement in table.Operators)
        {
            if (statement.Call is CallSyntax call && IsInclude(call, file))
            {
                Include(into, call, file);
            }
            else
            {
                into.Add(new StandingOperator(statement, file));
            }
        }

        foreach (RawEntry entry in table.Entries)
        {
            MergeEntry(into, table, entry, file);
        }
    }

    private void MergeEntry(MergedTable into, RawTable layer, RawEntry entry, SourceFile file)
    {
        MergedEntry? below = into.Find(entry.Key);
        if (below is null && file.Role == DocumentRole.Overlay && !binding.HasSchema && into.Entries.Count > 0 && scope.TakeProposal() &&
            OverlayTypo.Find(into, layer, entry, file) is { } typo)
        {
            binding.Report(typo);
        }

        if (below is not null && !Fits(below, entry, file))
        {
            return;
        }

        if (entry.Kind == RawKind.Table)
        {
            if (below?.Table is { } table)
            {
                below.Continue(entry, file);
            }
            else
            {
                table = AddTable(into, entry, file, below);
            }

            MergeTable(table, entry.Table!, file);
            return;
        }

        var merged = new MergedEntry(scope, into, entry, file) { Below = below };
        if (entry.Elements is { } elements)
        {
            var tables = new MergedTable[elements.Count];
            for (int index = 0; index < tables.Length; index++)
            {
                tables[index] = new MergedTable(scope, into, merged, into.PathOf(entry.Key) + ":" +
                    index.ToString(System.Globalization.CultureInfo.InvariantCulture));
                MergeTable(tables[index], elements[index], file);
            }

            merged.Elements = tables;
        }

        Put(into, below, merged);
    }

    private MergedTable AddTable(MergedTable into, RawEntry entry, SourceFile file, MergedEntry? below, SourceLocation? via = null)
    {
        var holder = new MergedEntry(scope, into, entry, file) { Below = below, Via = via };
        holder.Table = new MergedTable(scope, into, holder, into.PathOf(entry.Key));
        Put(into, below, holder);
        return holder.Table;
    }

    private static void Put(MergedTable into, MergedEntry? below, MergedEntry entry)
    {
        if (below is null)
        {
            into.Add(entry);
        }
        else
        {
            into.Replace(entry);
        }
    }

    /// <summary>A table and a value cannot replace each other, but null gives way to anything, and removes anything.</summary>
    private bool Fits(MergedEntry below, RawEntry entry, SourceFile file)
    {
        bool wasTable = below.Table is not null;
        bool isTable = entry.Kind == RawKind.Table;
        if (wasTable == isTable || entry.Kind == RawKind.Null || (below.Included is null && below.Raw.Kind is RawKind.Null or RawKind.Error))
        {
            return true;
        }

        if (UnknownCall.Is(entry.Expression, file.Tree))
        {
            // It is evaluated, which tells its own mistake.
            return true;
        }

        if (entry.Kind != RawKind.Error && !UnknownCall.Is(below.Raw.Expression, below.File.Tree))
        {
            Provenance earlier = below.Origin;
            binding.Report(
                new TuskDiagnostic(
                    isTable ? SemanticRules.TableOverValue : SemanticRules.ValueOverTable,
                    file.Locate(entry.KeySpan),
                    below.DisplayName,
                    wasTable ? "a table" : "a value",
                    earlier.File.FileName + " line " + Line(earlier))
                {
                    Related = new([new RelatedLocation(earlier.KeyLocation, "`" + below.DisplayName + "` is " + (wasTable ? "a table" : "a value") + " here")]),
                });
        }

        return false;
    }

    private void Include(MergedTable into, CallSyntax call, SourceFile file)
    {
        if (binding.FindIncluded(call, file, scope) is { } included)
        {
            MergeIncluded(into, included.Root, file.Locate(call.Span));
        }
    }

    /// <summary>Merges what the included document says itself: what it inherits from its folders is not this document's, and would win over what that inherits.</summary>
    private void MergeIncluded(MergedTable into, MergedTable from, SourceLocation via)
    {
        foreach (MergedEntry entry in from.Entries.Where(static entry => !entry.IsInherited && !entry.IsDefault))
        {
            MergedEntry? below = into.Find(entry.Key);
            if (entry.Table is { } inner)
            {
                MergedTable table = below?.Table ?? AddTable(into, entry.Raw, entry.File, below, via);
                MergeIncluded(table, inner, via);
            }
            else
            {
                Put(into, below, new MergedEntry(scope, into, entry.Raw, entry.File) { Included = entry, Below = below, Via = via });
            }
        }
    }

    private static string Line(Provenance origin) => (origin.KeyLocation.Start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsInclude(CallSyntax call, SourceFile file) => call.Callee is AtNameSyntax name && file.Tree.GetText(name.Token) == "@include";
}
