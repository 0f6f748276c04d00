namespace TuskGen;

/// <summary>Bytes are no <c>.pnt</c> file that can be read.</summary>
public sealed class PnutFormatException : FormatException
{
    /// <summary>The exception of a fault.</summary>
    /// <param name="fault">What is wrong, and where.</param>
    public PnutFormatException(PnutFault fault)
        : base(fault.ToString()) => Fault = fault;

    /// <summary>What is wrong, and where.</summary>
    public PnutFault Fault { get; }
}
