using TuskGen.Conformance.Corpus;

namespace TuskGen.Conformance.Schema;

/// <summary><c>schema/</c>: small projects, as marked, with the value in every environment.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Cases => CaseList.Of(corpus => corpus.Folders("schema"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_project_is_as_marked_and_has_the_expected_values(string name) => Fault.AssertNone(SchemaCase.FindFault(CaseList.Path(name)));
}
