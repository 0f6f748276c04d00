namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>A value that is computed now, unless one from outside replaces it.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed. One that cannot be is a failure.</param>
    public T Load<T>(string path, TuskLoadExpression expression)
    {
        return TryReadOverride(path, isSecret: false, out T? value) ? value! : Computed<T>(path, expression, isOptional: false, isSecret: false, out _)!;
    }

    /// <summary>A value that is computed now and may come out as null, unless one from outside replaces it.</summary>
    /// <typeparam name="T">A scalar that can be null, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed. One that cannot be is a failure.</param>
    public T? LoadOptional<T>(string path, TuskLoadExpression expression)
    {
        return TryReadOverride(path, isSecret: false, out T? value) ? value : Computed<T>(path, expression, isOptional: true, isSecret: false, out _);
    }

    /// <summary>A list that is computed now.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>; one that can be null where elements may be.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed. One that cannot be is a failure, and so is an element that is no <typeparamref name="T"/>.</param>
    public TuskList<T> LoadList<T>(string path, TuskLoadExpression expression)
    {
        return IsEdited(path) ? EditedList<T>(path) ?? [] : Compute<TuskValue>(path, expression, isOptional: false, isSecret: false, out _) is { } value ? ToList<T>(path, value) : [];
    }

    /// <summary>A list that is computed now and may come out as null.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>; one that can be null where elements may be.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed. One that cannot be is a failure, and so is an element that is no <typeparamref name="T"/>.</param>
    public TuskList<T>? LoadListOptional<T>(string path, TuskLoadExpression expression)
    {
        return IsEdited(path) ? EditedList<T>(path) : Compute<TuskValue>(path, expression, isOptional: true, isSecret: false, out _) is { } value ? ToList<T>(path, value) : null;
    }

    /// <summary>A secret that is computed now, unless one from outside replaces it. No failure shows it.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed. One that cannot be is a failure.</param>
    public Secret<T> Secret<T>(string path, TuskLoadExpression expression)
    {
        if (TryReadOverride(path, isSecret: true, out T? value))
            return new Secret<T>(value!);

        value = Computed<T>(path, expression, isOptional: false, isSecret: true, out bool isComputed);
        return isComputed ? new Secret<T>(value!) : null!;
    }

    /// <summary>A secret that is computed now and may come out as null, unless one from outside replaces it. No failure shows it.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed. One that cannot be is a failure.</param>
    public Secret<T>? SecretOptional<T>(string path, TuskLoadExpression expression)
    {
        if (TryReadOverride(path, isSecret: true, out T? value))
            return new Secret<T>(value!);

        value = Computed<T>(path, expression, isOptional: true, isSecret: true, out bool isComputed);
        return isComputed && value is not null ? new Secret<T>(value) : null;
    }

    /// <summary>A value that is computed whenever the program asks, unless one from outside replaces it for good.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="operator">The live operator without <c>@</c>.</param>
    /// <param name="arguments">Its arguments; those that depend on the load are computed now.</param>
    public LiveValue<T> Live<T>(string path, string @operator, params scoped ReadOnlySpan<TuskLiveArgument> arguments)
    {
        if (TryReadOverride(path, isSecret: false, out T? value))
            return new LiveValue<T>(value!);
        if (EditedLive(path, LiveConversion<T>.Plain, out bool isCompiled) is var edited && !isCompiled)
            return edited!;

        return Describe(path, @operator, arguments) is { } descriptor ? new LiveValue<T>(descriptor, _context.Live) : null!;
    }

    /// <summary>A value that is computed from answers of live operators whenever the program asks, unless one from outside replaces it for good.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed; what of it depends on the load is computed now.</param>
    public LiveValue<T> Live<T>(string path, TuskLoadExpression expression) =>
        TryReadOverride(path, isSecret: false, out T? value) ? new LiveValue<T>(value!)
            : EditedLive(path, LiveConversion<T>.Plain, out bool isCompiled) is var edited && !isCompiled ? edited!
            : Capture(path, expression, LiveConversion<T>.Plain);

    /// <summary>A live value whose result is a secret, since the operator hands on what it gets, and that is one.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="operator">The live operator without <c>@</c>.</param>
    /// <param name="arguments">Its arguments; those that depend on the load are computed now.</param>
    public LiveValue<Secret<T>> LiveSecret<T>(string path, string @operator, params scoped ReadOnlySpan<TuskLiveArgument> arguments)
    {
        if (TryReadOverride(path, isSecret: true, out T? value))
            return new LiveValue<Secret<T>>(new Secret<T>(value!));
        if (EditedLive(path, SecretConversion<T>.Instance, out bool isCompiled) is var edited && !isCompiled)
            return edited!;

        return Describe(path, @operator, arguments) is { } descriptor ? new LiveValue<Secret<T>>(descriptor, _context.Live, SecretConversion<T>.Instance) : null!;
    }

    /// <summary>A live value whose result is a secret, since one goes into it.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="expression">How it is computed; what of it depends on the load is computed now.</param>
    public LiveValue<Secret<T>> LiveSecret<T>(string path, TuskLoadExpression expression) =>
        TryReadOverride(path, isSecret: true, out T? value) ? new LiveValue<Secret<T>>(new Secret<T>(value!))
            : EditedLive(path, SecretConversion<T>.Instance, out bool isCompiled) is var edited && !isCompiled ? edited!
            : Capture(path, expression, SecretConversion<T>.Instance);

    private LiveValue<T> Capture<T>(string path, TuskLoadExpression expression, LiveConversion<T> conversion)
    {
        _load ??= new TuskLoad(_context);
        (TuskValue? value, LiveExpression? live) = _load.Capture(path, expression);
        if (live is not null)
            return new LiveValue<T>(live, _context.Live, conversion);

        if (value is null)
            NoteFailure(path);
        else if (conversion.TryConvert(value, out T? result))
            return new LiveValue<T>(result);
        else
            Fail(path, "", $"{path} is {(conversion.IsSecret ? value.TypeName : TuskConvert.Show(value))}; expected {conversion.Expect(value)}.", FailureIds.OtherType);

        return null!;
    }

    private LiveDescriptor? Describe(string path, string @operator, scoped ReadOnlySpan<TuskLiveArgument> arguments)
    {
        _load ??= new TuskLoad(_context);
        LiveDescriptor? descriptor = _load.Describe(path, @operator, arguments);
        if (descriptor is null)
            NoteFailure(path);

        return descriptor;
    }

    /// <summary>Notes why a value could not be computed. What stands on another value that failed has no error of its own: that one is reported where it stands.</summary>
    private void NoteFailure(string path)
    {
        (string? error, bool isOwn) = _load!.TakeError();
        TuskFailure failure = new(path, "", $"{path} cannot be computed: {error}.");
        if (isOwn)
            _failures.Add(failure);
        else
            _consequences.Add(failure);
    }

    private TuskList<T> ToList<T>(string path, TuskValue value)
    {
        if (value is not TuskListValue list)
        {
            Fail(path, "", $"{path} is {(TuskConvert.KindOf<T>() == TuskKind.Secret ? value.TypeName : TuskConvert.Show(value))}; expected a list.", FailureIds.OtherType);
            return [];
        }

        var items = new T[list.Count];
        for (int i = 0; i < items.Length; i++)
        {
            if (list[i] is TuskNull && default(T) is null)
                continue;
            if (TuskConvert.TryUnwrap(list[i], out T? item))
                items[i] = item!;
            else
                Fail(path, "", NotA<T>($"{path}:{i}", list[i], isSecret: false), FailureIds.OtherType);
        }

        return TuskList<T>.Own(items);
    }

    /// <summary>What is computed as the document was compiled, or what the edition has in its place; nothing where the edition has no such key.</summary>
    private T? Computed<T>(string path, TuskLoadExpression expression, bool isOptional, bool isSecret, out bool isComputed)
    {
        isComputed = false;
        if (_edition is null)
            return Compute<T>(path, expression, isOptional, isSecret, out isComputed);
        if (_edition.Find(path) is not { } entry)
            return default;

        return entry.IsCompiled
            ? Compute<T>(path, expression, isOptional, isSecret, out isComputed)
            : FromEdition<T>(path, entry, TuskConvert.KindOf<T>(), isSecret, out isComputed);
    }

    private T? Compute<T>(string path, TuskLoadExpression expression, bool isOptional, bool isSecret, out bool isComputed)
    {
        _load ??= new TuskLoad(_context);
        TuskValue? value = expression(_load);
        isComputed = false;
        if (value is null)
        {
            NoteFailure(path);
            return default;
        }

        if (isOptional && value is TuskNull)
            return default;
        if (TuskConvert.TryUnwrap(value, out T? result))
        {
            isComputed = true;
            return result;
        }

        Fail(path, "", NotA<T>(path, value, isSecret), FailureIds.OtherType);
        return default;
    }

    /// <summary>What to say of a computed value that is no <typeparamref name="T"/>.</summary>
    private static string NotA<T>(string path, TuskValue value, bool isSecret)
    {
        bool isHidden = isSecret || TuskConvert.KindOf<T>() == TuskKind.Secret;
        string end = !isHidden && value is TuskString text ? TuskConvert.Suggest<T>(text.Value) : ".";
        return $"{path} is {(isHidden ? value.TypeName : TuskConvert.Show(value))}; expected {(isHidden ? TuskConvert.Describe<T>() : TuskConvert.DescribeOtherThan<T>(value))}{end}";
    }
}
