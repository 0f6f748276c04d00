namespace TuskGen;

public abstract partial class TuskDocument<T>
{
    /// <summary>
    /// Whether values that only the load knows have rules to meet, so that each load checks them.
    /// Without, a load does so only where something comes from outside: the compiler checked the document's own values.
    /// </summary>
    protected virtual bool ChecksAtLoad => false;

    /// <summary>What is wrong with a configuration that was made or changed in code (<c>with</c>), by the rules of its declared types; empty where nothing is.</summary>
    /// <param name="value">The configuration.</param>
    public TuskList<TuskFailure> Check(T value)
    {
        TuskFailures failures = default;
        Validate(value, "", ref failures);
        return failures.ToList();
    }

    /// <summary>Checks a configuration by the rules of its declared types: generated, where there are any.</summary>
    /// <param name="value">The configuration.</param>
    /// <param name="environment">The environment's name; empty for a configuration that was made in code.</param>
    /// <param name="failures">Takes what is wrong.</param>
    protected virtual void Validate(T value, string environment, ref TuskFailures failures)
    {
    }

    /// <summary>Builds the configuration and checks it.</summary>
    private T Read(int index, string environment, TuskContext context, TuskOverrides? overrides, ref TuskReader reader)
    {
        T value = Build(index, ref reader);
        if (overrides is not null || context.Edition is not null || ChecksAtLoad)
            Validate(value, environment, overrides, ref reader);

        if (context.Edition is null)
            Check(index, ref reader);
        else
            Check(context.Edition, ref reader);

        return value;
    }

    /// <summary>Adds what is wrong with a configuration that was read, but for what stands on a value whose failure is noted already.</summary>
    private void Validate(T value, string environment, TuskOverrides? overrides, ref TuskReader reader)
    {
        TuskFailure[] known = [.. reader.Failures.ToList(), .. reader.Consequences.ToList()];
        TuskFailures found = default;
        try
        {
            Validate(value, environment, ref found);
        }
        catch (Exception) when (known.Length > 0)
        {
            // A rule in the user's own code met a key that could not be read; that failure is what is told.
        }

        TuskList<TuskFailure> failures = found.ToList();
        for (int i = 0; i < failures.Count; i++)
        {
            TuskFailure failure = failures[i];
            IReadOnlyList<string> causes = found.CausesOf(i);
            if (!known.Any(earlier => IsFollowedBy(earlier, failure, causes)))
                reader.Add(failure.Source.Length > 0 ? failure : failure with { Source = FindOverride(overrides, failure.Path, causes) });
        }
    }

    /// <summary>Whether a failure may only be there because of an earlier one.</summary>
    private static bool IsFollowedBy(TuskFailure earlier, TuskFailure failure, IReadOnlyList<string> causes) =>
        PathComparer.IsAtOrUnder(failure.Path, earlier.Path)
        || (failure.Path.Length > 0 && PathComparer.IsAtOrUnder(earlier.Path, failure.Path))
        || causes.Any(cause => PathComparer.IsAtOrUnder(earlier.Path, cause) || PathComparer.IsAtOrUnder(cause, earlier.Path));

    /// <summary>What sets, from outside, one of the keys that a failure speaks of; of the others in its table only where none of these is.</summary>
    private static string FindOverride(TuskOverrides? overrides, string path, IReadOnlyList<string> causes) =>
        causes.Select(cause => overrides?.FirstTaken(cause)?.Source).FirstOrDefault(static source => source is not null) ?? overrides?.FirstTaken(path)?.Source ?? "";
}
