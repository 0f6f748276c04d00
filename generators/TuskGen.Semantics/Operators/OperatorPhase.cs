namespace TuskGen.Semantics;

/// <summary>When an operator is computed.</summary>
public enum OperatorPhase
{
    /// <summary>By the compiler.</summary>
    Constant,

    /// <summary>Once, when the configuration is loaded.</summary>
    Load,

    /// <summary>Asynchronously, when the program asks.</summary>
    Live,

    /// <summary>For each request, in the bodies of <c>#api</c> and in files that begin with <c>#!api</c>.</summary>
    Request,
}
