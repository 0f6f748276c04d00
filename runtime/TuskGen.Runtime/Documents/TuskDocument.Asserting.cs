namespace TuskGen;

public abstract partial class TuskDocument<T>
{
    /// <summary>Checks the assertions that only the load can decide: generated, where the document has any.</summary>
    /// <param name="environment">The environment's index.</param>
    /// <param name="reader">The load's reader, after it built the configuration.</param>
    protected virtual void Check(int environment, ref TuskReader reader)
    {
    }

    /// <summary>Checks the assertions of an edition in the place of the compiled ones.</summary>
    private static void Check(TuskEdition edition, ref TuskReader reader)
    {
        foreach (TuskEditionAssertion assertion in edition.Assertions)
        {
            if (reader.Judge(assertion.Text, assertion.Holds, assertion.Message, [.. assertion.Parts]) is { } failure)
                reader.Add(new TuskFailure(assertion.Path, assertion.Source, failure));
        }
    }

    /// <summary>Checks one assertion; one that does not hold is a failure at its own line.</summary>
    /// <param name="number">Its number in the document, by which its line is looked up.</param>
    /// <param name="at">The path of the table that it stands in, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="reader">The load's reader.</param>
    /// <param name="condition">The condition as the document writes it.</param>
    /// <param name="holds">The condition.</param>
    /// <param name="message">What the document says where it does not hold; nothing secret goes into it.</param>
    /// <param name="parts">What the failure shows, by name: no secret.</param>
    protected void Assert(
        int number, string at, ref TuskReader reader, string condition, TuskLoadExpression holds, TuskLoadExpression message,
        params scoped ReadOnlySpan<(string Name, TuskLoadExpression Value)> parts)
    {
        if (reader.Judge(condition, holds, message, parts) is { } failure)
            reader.Add(new TuskFailure(at, Facts.Positions.FindAssertion(number), failure) { Id = FailureIds.AssertionFailed });
    }
}
