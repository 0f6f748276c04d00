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
        if (_load.TakeCalled() is { Count: > 0 } called)
            (_called ??= new(StringComparer.Ordinal))[path] = called;

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
