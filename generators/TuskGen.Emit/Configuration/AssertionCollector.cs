using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit;

/// <summary>The assertions of a document over all environments: one that stands in several of them is one, with one number.</summary>
internal sealed class AssertionCollector
{
    private readonly List<BoundAssertion> _first = [];
    private readonly List<BoundAssertion?[]> _byEnvironment = [];

    public AssertionCollector(BoundDocument document)
    {
        Dictionary<(string File, TextSpan Span, string Path), int> numbers = [];
        for (int environment = 0; environment < document.Environments.Count; environment++)
        {
            foreach (BoundAssertion assertion in document.Environments[environment].Assertions)
            {
                (string, TextSpan, string) place = (assertion.Location.Text.Path, assertion.Location.Span, assertion.Path);
                if (!numbers.TryGetValue(place, out int number))
                {
                    numbers.Add(place, number = _first.Count);
                    _first.Add(assertion);
                    _byEnvironment.Add(new BoundAssertion?[document.Environments.Count]);
                }

                _byEnvironment[number][environment] = assertion;
            }
        }
    }

    public EquatableArray<AssertionModel> Models(LoadExpressionWriter loads) => new(
    [
        .. _first.Select((assertion, number) => new AssertionModel(
            assertion.Path, assertion.Source, new EquatableArray<AssertionCodeModel?>([.. _byEnvironment[number].Select(one => one is null ? null : Code(one, loads))]))),
    ]);

    public EquatableArray<AssertionPositionModel> Positions(Dictionary<SourceFile, string> files) => new([.. _first.Select(assertion => Position(assertion.Location, files))]);

    private static AssertionCodeModel Code(BoundAssertion assertion, LoadExpressionWriter loads) => new(
        loads.Write(assertion.Condition),
        loads.Write(assertion.Message),
        new EquatableArray<AssertionPartModel>([.. assertion.Parts.Select(part => new AssertionPartModel(part.Name, loads.Write(part.Value)))]));

    private static AssertionPositionModel Position(SourceLocation location, Dictionary<SourceFile, string> files)
    {
        string path = location.Text.Path;
        string file = files.Where(one => one.Key.Path == path).Select(static one => one.Value).FirstOrDefault() ?? path.Substring(path.LastIndexOf('/') + 1);
        return new AssertionPositionModel(file, location.Start.Line + 1, location.Start.Character + 1);
    }
}
