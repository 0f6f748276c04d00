namespace TuskGen.Semantics;

/// <summary>Gives documents their meaning.</summary>
public static class DocumentBinder
{
    /// <summary>Merges a document's layers and evaluates every environment. Never throws for what a document holds; pure and deterministic.</summary>
    /// <param name="group">The document with the files that it depends on.</param>
    /// <param name="cancellationToken">Stops the work between two keys.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BoundDocument Bind(DocumentGroup group, CancellationToken cancellationToken = default) => new Binding(group, cancellationToken).Run(null);

    /// <summary>The same for one environment, as a program that runs in it needs the document: nothing is said about the others.</summary>
    /// <param name="group">The document with the files that it depends on.</param>
    /// <param name="environment">The environment, case ignored; where the document has no values of its own for it, the base alone is bound, if that is one.</param>
    /// <param name="cancellationToken">Stops the work between two keys.</param>
    /// <returns>The document with at most one environment: none where it lists the only ones, and not this.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BoundDocument BindFor(DocumentGroup group, string environment, CancellationToken cancellationToken = default) =>
        new Binding(group, cancellationToken).Run(environment);
}
