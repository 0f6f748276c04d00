using System.Runtime.CompilerServices;
using TuskGen.Semantics;

namespace TuskGen.Roslyn;

/// <summary>
/// The last binding of each document. The generator runs before the analyzers of the same build and both need it; an entry lives as long as the tree of
/// the document's base, and is used only while every file of the group is the same object.
/// </summary>
public static class BoundGroups
{
    private static readonly ConditionalWeakTable<SourceFile, BoundGroup> s_bound = new();

    /// <summary>Binds a document, or finds it bound.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BoundGroup Get(DocumentGroup group, CancellationToken stop)
    {
        SourceFile key = group.Document.Base;
        if (s_bound.TryGetValue(key, out BoundGroup? known) && known.Group.Equals(group))
        {
            return known;
        }

        BoundGroup bound = Bind(group, stop);
        s_bound.Remove(key);
        return s_bound.GetValue(key, _ => bound) is { } kept && kept.Group.Equals(group) ? kept : bound;
    }

    private static BoundGroup Bind(DocumentGroup group, CancellationToken stop)
    {
        try
        {
            return new BoundGroup(group, DocumentBinder.Bind(group, stop), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new BoundGroup(group, null, Failure.From(Activity.Binding, group.Document.Base.Path, exception));
        }
    }
}
