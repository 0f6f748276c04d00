namespace TuskGen.Emit;

/// <summary>A use of a declared directive in a document.</summary>
/// <param name="Directive">The name of the directive.</param>
/// <param name="Type">The directive's record with its namespace.</param>
/// <param name="Name">What the use is called in the document.</param>
/// <param name="Property">The property that holds it.</param>
/// <param name="Document">The document's name: <c>app</c> for <c>app.tsk</c>.</param>
/// <param name="ConfigType">The record of the document's root with its namespace.</param>
/// <param name="PropertyPath">The properties that lead from the root's record to it: <c>Audit.Orders</c>.</param>
/// <param name="Path">Its path in the configuration, parts joined by <c>:</c>.</param>
/// <param name="Documentation">What <c>##</c> says about it, or null.</param>
/// <param name="Values">The values of the shape, in the order of the fields.</param>
public sealed record DirectiveUseModel(
    string Directive,
    string Type,
    string Name,
    string Property,
    string Document,
    string ConfigType,
    string PropertyPath,
    string Path,
    string? Documentation,
    EquatableArray<DirectiveValueModel> Values);
