using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A parameter of a declared operator: <c>max: int(1..) = 40</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What an argument must be.</param>
/// <param name="IsNullable">Whether an argument may be null: <c>T?</c>.</param>
/// <param name="Default">What stands for an argument that is left out; null for none.</param>
/// <param name="Syntax">Where it is declared.</param>
public sealed record OperatorParameterDeclaration(string Name, DeclaredType Type, bool IsNullable, ExpressionSyntax? Default, ArgumentSyntax Syntax)
{
    /// <summary>Whether a call may leave it out: then it is its default, or null.</summary>
    public bool IsOptional => IsNullable || Default is not null;

    /// <summary>The type as the language writes it, without constraints.</summary>
    public string TypeText => Type.TypeText + (IsNullable ? "?" : "");
}
