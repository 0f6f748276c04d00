using TuskGen.Conformance.Corpus;

namespace TuskGen.Conformance.Marks;

/// <summary><c>errors/</c>: every mark is met, and nothing else is wrong.</summary>
public sealed class ErrorTests
{
    public static TheoryData<string> Cases => CaseList.Of(corpus => corpus.Files("errors"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_mark_is_met_and_no_other_line_has_an_error(string name) => Fault.AssertNone(MarkVerdict.FindFault(Project.OfFile(CaseList.Path(name))));
}
