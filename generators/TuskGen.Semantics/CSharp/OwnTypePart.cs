namespace TuskGen.Semantics;

/// <summary>What a declaration of the project can be another part of.</summary>
public enum OwnTypePart
{
    /// <summary>Of nothing: it declares a type of its own.</summary>
    None,

    /// <summary>Of a record that a document or table becomes.</summary>
    Record,

    /// <summary>Of the static class beside it.</summary>
    StaticClass,

    /// <summary>Of the interface that a choice between declared types becomes.</summary>
    Interface,
}
