namespace TuskGen.Emit;

/// <summary>A parameter of an operator's method, or its result.</summary>
/// <param name="Key">What the document calls it; empty for the result.</param>
/// <param name="Name">What C# calls it; empty for the result.</param>
/// <param name="TypeText">Its type as the document writes it.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="IsOptional">Whether it may be null.</param>
/// <param name="Rule">What its declaration asks beyond the type; null for nothing.</param>
public sealed record OperatorParameterModel(string Key, string Name, string TypeText, TypeModel Type, bool IsOptional, RuleModel? Rule);
