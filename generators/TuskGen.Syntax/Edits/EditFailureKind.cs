namespace TuskGen.Syntax;

/// <summary>Why a document cannot be edited as asked.</summary>
public enum EditFailureKind
{
    /// <summary>The text to set is no single value.</summary>
    InvalidValue,

    /// <summary>There is nothing at the path, or an index lies behind its list.</summary>
    NotFound,

    /// <summary>There is something at the path already.</summary>
    Exists,

    /// <summary>The path leads through a value that is neither table nor list.</summary>
    LeadsIntoValue,

    /// <summary>The path names a key of a list, or an index of a table.</summary>
    LeadsIntoList,

    /// <summary>Several places give the key its value.</summary>
    Ambiguous,

    /// <summary>The key is a table of sections or dotted keys, which no single value replaces.</summary>
    IsTable,

    /// <summary>What would have to be changed has errors.</summary>
    Broken,
}
