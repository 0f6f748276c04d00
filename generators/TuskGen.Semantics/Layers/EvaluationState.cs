namespace TuskGen.Semantics;

/// <summary>How far an entry's evaluation is.</summary>
internal enum EvaluationState
{
    /// <summary>Not begun.</summary>
    Fresh,

    /// <summary>What it refers to is being evaluated first.</summary>
    Awaiting,

    /// <summary>Being evaluated: to need it now is a cycle.</summary>
    Evaluating,

    /// <summary>Given up on the way to an entry that is evaluated first: to need it now is a cycle.</summary>
    GivenUp,

    /// <summary>Evaluated.</summary>
    Done,
}
