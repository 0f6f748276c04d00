using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>What the trimmer is to keep.</summary>
internal static class Members
{
    /// <summary>What Microsoft.Extensions.Options asks of a type of options, although nothing of TuskGen constructs one so.</summary>
    internal const DynamicallyAccessedMemberTypes OfOptions = DynamicallyAccessedMemberTypes.PublicParameterlessConstructor;
}
