namespace TuskGen;

/// <summary>What form a live value is declared to have, as far as its operator has to know: what rows of a database become follows it.</summary>
public enum LiveForm
{
    /// <summary>Nobody says, or any value.</summary>
    Any,

    /// <summary>One scalar.</summary>
    Scalar,

    /// <summary>A list of scalars, or of any values.</summary>
    List,

    /// <summary>One table.</summary>
    Table,

    /// <summary>A list of tables.</summary>
    Tables,
}
