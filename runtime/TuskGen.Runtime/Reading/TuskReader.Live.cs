namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>A value that is computed whenever the program asks, unless one from outside replaces it for good.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="operator">The live operator without <c>@</c>.</param>
    /// <param name="arguments">Its arguments; those that depend on the load are computed now.</param>
    public LiveValue<T> Live<T>(string path, string @operator, params scoped ReadOnlySpan<TuskLiveArgument> arguments) => Live<T>(path, LiveTarget.Of<T>(), @operator, arguments);

    /// <summary>The same of a key whose declaration says more than its C# type does.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="target">What the key is declared to hold.</param>
    /// <param name="operator">The live operator without <c>@</c>.</param>
    /// <param name="arguments">Its arguments; those that depend on the load are computed now.</param>
    public LiveValue<T> Live<T>(string path, LiveTarget target, string @operator, params scoped ReadOnlySpan<TuskLiveArgument> arguments)
    {
        if (TryReadOverride(path, target, isSecret: false, out T? value))
            return new LiveValue<T>(value!);
        if (EditedLive(path, target, LiveConversion<T>.Plain, out bool isCompiled) is var edited && !isCompiled)
            return edited!;

        return Describe(path, target, @operator, arguments) is { } descriptor ? new LiveValue<T>(descriptor, _context.Live) : null!;
    }

    /// <summary>A value that is computed from answers of live operators whenever the program asks, unless one from outside replaces it for good.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed; what of it depends on the load is computed now.</param>
    public LiveValue<T> Live<T>(string path, TuskLoadExpression expression) => Live<T>(path, LiveTarget.Of<T>(), expression);

    /// <summary>The same of a key whose declaration says more than its C# type does.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="target">What the key is declared to hold.</param>
    /// <param name="expression">How it is computed; what of it depends on the load is computed now.</param>
    public LiveValue<T> Live<T>(string path, LiveTarget target, TuskLoadExpression expression) =>
        TryReadOverride(path, target, isSecret: false, out T? value) ? new LiveValue<T>(value!)
            : EditedLive(path, target, LiveConversion<T>.Plain, out bool isCompiled) is var edited && !isCompiled ? edited!
            : Capture(path, target, expression, LiveConversion<T>.Plain);

    /// <summary>A live value whose result is a secret, since the operator hands on what it gets, and that is one.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="operator">The live operator without <c>@</c>.</param>
    /// <param name="arguments">Its arguments; those that depend on the load are computed now.</param>
    public LiveValue<Secret<T>> LiveSecret<T>(string path, string @operator, params scoped ReadOnlySpan<TuskLiveArgument> arguments) =>
        LiveSecret<T>(path, LiveTarget.Of<T>(), @operator, arguments);

    /// <summary>The same of a key whose declaration says more than its C# type does.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="target">What the key is declared to hold.</param>
    /// <param name="operator">The live operator without <c>@</c>.</param>
    /// <param name="arguments">Its arguments; those that depend on the load are computed now.</param>
    public LiveValue<Secret<T>> LiveSecret<T>(string path, LiveTarget target, string @operator, params scoped ReadOnlySpan<TuskLiveArgument> arguments)
    {
        if (TryReadOverride(path, target, isSecret: true, out T? value))
            return new LiveValue<Secret<T>>(new Secret<T>(value!));
        if (EditedLive(path, target, SecretConversion<T>.Instance, out bool isCompiled) is var edited && !isCompiled)
            return edited!;

        return Describe(path, target, @operator, arguments) is { } descriptor ? new LiveValue<Secret<T>>(descriptor, _context.Live, SecretConversion<T>.Instance) : null!;
    }

    /// <summary>A live value whose result is a secret, since one goes into it.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed; what of it depends on the load is computed now.</param>
    public LiveValue<Secret<T>> LiveSecret<T>(string path, TuskLoadExpression expression) => LiveSecret<T>(path, LiveTarget.Of<T>(), expression);

    /// <summary>The same of a key whose declaration says more than its C# type does.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="target">What the key is declared to hold.</param>
    /// <param name="expression">How it is computed; what of it depends on the load is computed now.</param>
    public LiveValue<Secret<T>> LiveSecret<T>(string path, LiveTarget target, TuskLoadExpression expression) =>
        TryReadOverride(path, target, isSecret: true, out T? value) ? new LiveValue<Secret<T>>(new Secret<T>(value!))
            : EditedLive(path, target, SecretConversion<T>.Instance, out bool isCompiled) is var edited && !isCompiled ? edited!
            : Capture(path, target, expression, SecretConversion<T>.Instance);

    /// <summary>Reads the value from outside, if there is one, and holds it to the declaration where the C# type does not tell it; the generated rules hold it to the rest.</summary>
    private bool TryReadOverride<T>(string path, LiveTarget target, bool isSecret, out T? value)
    {
        if (target.Type is not { } type)
            return TryReadOverride(path, isSecret, out value);

        // A word is text, whatever else it looks like.
        TuskValue? given = null;
        if (type.Form == LiveTypeForm.Enum && TryReadOverride(path, isSecret, TuskKind.String, out string? word))
            given = new TuskString(word!);
        else if (type.Form != LiveTypeForm.Enum && TryReadOverride(path, isSecret, TuskKind.Any, out TuskValue? any))
            given = any;

        value = default;
        if (given is null)
            return false;
        if (LiveHolding.Hold(path, given, type, isSecret, out LiveFault? fault) is { } held)
            return TuskConvert.TryUnwrap(held, out value);

        Fail(fault!.Path, _overrides!.FirstTaken(path)?.Source ?? "", fault.AsValue(), fault.Id);
        return false;
    }

    private LiveValue<T> Capture<T>(string path, LiveTarget target, TuskLoadExpression expression, LiveConversion<T> conversion)
    {
        _load ??= new TuskLoad(_context);
        (TuskValue? value, LiveExpression? live) = _load.Capture(path, expression);
        if (live is not null)
            return new LiveValue<T>(live, target, _context.Live, conversion);

        if (value is null)
            NoteFailure(path);
        else if (value is TuskNull && target.IsNullable && typeof(T) != typeof(TuskValue))
            return new LiveValue<T>(default(T)!);
        else if (target.Type is { } type && LiveHolding.Hold(path, value, type, conversion.IsSecret, out LiveFault? fault) is null)
            Fail(fault!.Path, "", fault.AsValue(), fault.Id);
        else if (!conversion.TryConvert(value, out T? result))
            Fail(path, "", $"{path} is {(conversion.IsSecret ? value.TypeName : TuskConvert.Show(value))}; expected {conversion.Expect(value)}.", FailureIds.OtherType);
        else if (target.Judge(value) is { } wrong)
            Fail(path, "", $"{path} is {(conversion.IsSecret ? SecretMask.Text : TuskConvert.Show(value))}: {wrong}.");
        else
            return new LiveValue<T>(result);

        return null!;
    }

    private LiveDescriptor? Describe(string path, LiveTarget target, string @operator, scoped ReadOnlySpan<TuskLiveArgument> arguments)
    {
        _load ??= new TuskLoad(_context);
        LiveDescriptor? descriptor = _load.Describe(path, target, @operator, arguments);
        if (descriptor is null)
            NoteFailure(path);

        return descriptor;
    }
}
