using TuskGen.Conformance.Corpus;

namespace TuskGen.Conformance.Marks;

/// <summary><c>errors/</c>: every mistake is one error, and nothing else is wrong.</summary>
public sealed class ErrorTests
{
    public static TheoryData<string> Cases => CaseList.Of(corpus => corpus.Files("errors"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_mark_is_met_by_one_error_and_no_other_line_has_one(string name) => Fault.AssertNone(MarkVerdict.FindFault(Project.OfFile(CaseList.Path(name))));
}
