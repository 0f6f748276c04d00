using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Makes the C# of assertions that records check themselves.</summary>
internal sealed class RecordAssertionCode(RecordAssertions assertions, DeclaredPlanner planner)
{
    public IEnumerable<RecordAssertionModel> Of(TypeDeclaration type, RecordPlan plan)
    {
        LoadExpressionWriter writer = new() { Field = field => Field(field, plan) };
        foreach (RecordAssertion assertion in assertions.Of(type))
        {
            AssertionPartModel[] parts = [.. assertion.Parts.Select(part => new AssertionPartModel(part.Name, writer.Write(part.Value)))];
            yield return new RecordAssertionModel(
                assertion.Source, new AssertionCodeModel(writer.Write(assertion.Condition), writer.Write(assertion.Message), new EquatableArray<AssertionPartModel>(parts)));
        }
    }

    /// <summary>The property behind the keys: <c>TuskLoad.Field(value.Tls?.Port)</c>.</summary>
    private string Field(LoadField field, RecordPlan plan)
    {
        string code = "value";
        bool isOptional = false;
        RecordPlan? record = plan;
        foreach (string key in field.Keys)
        {
            PropertyPlan property = record!.Properties.First(one => one.Key == key);
            code += (isOptional ? "?." : ".") + property.Name;
            isOptional = property.Shape.IsOptional;
            record = property.Shape.Shape is TableShape { Declaration: { } inner } ? planner.Find(inner) : null;
        }

        return "global::TuskGen.TuskLoad.Field(" + code + ")";
    }
}
