namespace TuskGen.Semantics;

/// <summary>What a project's own C# says about names that its documents' types have too.</summary>
public interface IProjectTypes
{
    /// <summary>The declarations of types and namespaces of a name, without those that TuskGen writes itself; those with type parameters or of one file only are others.</summary>
    /// <param name="namespace">The namespace; empty for the global one.</param>
    /// <param name="name">The name.</param>
    IReadOnlyList<OwnType> Find(string @namespace, string name);

    /// <summary>The first <c>global using</c>, as C# writes it, that brings in another type of a name; null where none does.</summary>
    /// <param name="namespace">The namespace of the document's type; empty for the global one.</param>
    /// <param name="name">The name.</param>
    string? FindGlobalUsing(string @namespace, string name);
}
