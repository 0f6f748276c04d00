namespace TuskGen;

/// <summary>An operator that a document declares by <c>#operator</c> and the program's own C# computes. Generated code makes them.</summary>
public sealed class TuskOperator : ILiveOperators
{
    private readonly TuskOperatorBody? _load;
    private readonly TuskLiveOperatorBody? _live;

    /// <summary>An operator that is computed when the configuration is loaded.</summary>
    /// <param name="name">Its name without <c>@</c>.</param>
    /// <param name="file">The path of the file that declares it, within its project.</param>
    /// <param name="body">What computes it.</param>
    public TuskOperator(string name, string file, TuskOperatorBody body) => (Name, File, _load) = (name, file, body);

    /// <summary>An operator that is computed when the program asks.</summary>
    /// <param name="name">Its name without <c>@</c>.</param>
    /// <param name="file">The path of the file that declares it, within its project.</param>
    /// <param name="body">What computes it.</param>
    public TuskOperator(string name, string file, TuskLiveOperatorBody body) => (Name, File, _live) = (name, file, body);

    /// <summary>Its name without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>The path of the file that declares it, within its project: files of one project may declare different operators of one name.</summary>
    public string File { get; }

    /// <summary>Whether its result is a secret, so that no message may show what it gives, or what its C# says.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What calls of it say: <c>slug in app.schema.tsk</c>.</summary>
    internal string Key => Name + " in " + File;

    async ValueTask<TuskValue> ILiveOperators.EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        if (_live is null)
            throw descriptor.Failure("it is computed when the configuration is loaded; the generated code and this version of TuskGen.Runtime do not belong together");

        bool isSecret = IsSecret || descriptor.HoldsSecret;
        TuskCall call = new(Name, [.. descriptor.Arguments.Select(static argument => argument.Reveal() ?? TuskNull.Instance)], isSecret);
        TuskValue? value;
        try
        {
            value = await _live(call, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever the program's own C# throws, its key has no value.
        catch (Exception failed)
#pragma warning restore CA1031
        {
            throw descriptor.Failure(Describe(failed, isSecret));
        }

        return value ?? throw descriptor.Failure(call.Error ?? $"the C# of @{Name} gave nothing");
    }

    /// <summary>Computes a call at load.</summary>
    /// <param name="arguments">Its arguments, every one.</param>
    /// <param name="isSecret">Whether no message may show an argument, or what is made of it.</param>
    /// <param name="error">Why there is no value, a clause without a full stop.</param>
    internal TuskValue? Compute(TuskValue[] arguments, bool isSecret, out string? error)
    {
        TuskCall call = new(Name, arguments, isSecret);
        error = null;
        try
        {
            TuskValue? value = _load?.Invoke(call);
            error = value is null ? call.Error ?? $"@{Name} is computed when the program asks, and not at load" : null;
            return value;
        }
#pragma warning disable CA1031 // Whatever the program's own C# throws, its key has no value, and the others are loaded all the same.
        catch (Exception failed)
#pragma warning restore CA1031
        {
            error = Describe(failed, isSecret);
            return null;
        }
    }

    private string Describe(Exception failed, bool isSecret) => isSecret
        ? $"the C# of @{Name} failed: {failed.GetType().Name}, whose message is not shown, since it may hold a secret"
        : $"the C# of @{Name} failed: {failed.GetType().Name}: {failed.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}";
}
