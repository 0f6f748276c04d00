namespace TuskGen.Semantics;

/// <summary>Gives documents their meaning.</summary>
public static class DocumentBinder
{
    /// <summary>Merges a document's layers and evaluates every environment. Never throws for what a document holds; pure and deterministic.</summary>
    /// <param name="group">The document with the files that it depends on.</param>
    /// <param name="cancellationToken">Stops the work between two keys.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BoundDocument Bind(DocumentGroup group, CancellationToken cancellationToken = default) => new Binding(group, cancellationToken).Run();
}
