namespace TuskGen.Emit;

internal sealed partial class BuilderWriter
{
    private void WriteAssertions()
    {
        if (_model.Assertions.Count == 0)
            return;

        using (_writer.Block("protected override void Check(int environment, " + Reader + ")"))
        {
            for (int number = 0; number < _model.Assertions.Count; number++)
                WriteAssertion(_model.Assertions[number], CSharpText.Literal(_model.Assertions[number].Path), number);
        }
    }

    private void WriteAssertion(AssertionModel assertion, string at, int number)
    {
        IEnumerable<IGrouping<AssertionCodeModel, int>> groups = assertion.Codes.Select(static (code, i) => (Code: code, Environment: i))
            .Where(static one => one.Code is not null)
            .GroupBy(static one => one.Code!, static one => one.Environment);
        foreach (IGrouping<AssertionCodeModel, int> alike in groups)
        {
            if (alike.Count() < assertion.Codes.Count)
                _writer.Line("if (environment " + EnvironmentChoice.Test([.. alike]) + ")");

            string head = "Assert(" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ", " + at + ", ref reader, " + CSharpText.Literal(assertion.Source);
            string parts = string.Concat(alike.Key.Parts.Select(static part => ", (" + CSharpText.Literal(part.Name) + ", static load => " + part.Code + ")"));
            _writer.Line((alike.Count() < assertion.Codes.Count ? "    " : "") + head + ", static load => " + alike.Key.Condition + ", static load => " + alike.Key.Message + parts + ");");
        }
    }
}
