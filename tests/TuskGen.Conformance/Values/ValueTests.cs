using System.Globalization;
using TuskGen.Conformance.Corpus;

namespace TuskGen.Conformance.Values;

/// <summary><c>values/</c>: the value of the document is the expected one.</summary>
public sealed class ValueTests
{
    public static TheoryData<string> Cases => CaseList.Of(corpus => corpus.Files("values"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_value_is_the_expected_one(string name) => Fault.AssertNone(ValueCase.FindFault(CaseList.Path(name)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Formatting_keeps_the_value(string name) => Fault.AssertNone(ValueCase.FindFaultFormatted(CaseList.Path(name)));

    /// <summary>Turkish has its own upper case of i, Persian its own digits, calendar and signs.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("")]
    public void No_culture_changes_a_value(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeOfInterface = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture, predefinedOnly: culture.Length > 0);
            IEnumerable<string> paths = CorpusFolder.All.SelectMany(corpus => corpus.Files("values"));
            Assert.Equal([], paths.Select(path => (path, fault: ValueCase.FindFault(path))).Where(verdict => verdict.fault is not null));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeOfInterface;
        }
    }
}
