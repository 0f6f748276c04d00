using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TuskGen;

/// <summary>
/// What generated builders read values through: each call names a key and brings the value that was compiled for it; a value from outside, where there is one, replaces it.
/// Where nothing from outside concerns the document, every read is the compiled value itself. Where live files give the document other values, those stand for the compiled ones.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public ref partial struct TuskReader
{
    private readonly TuskContext _context;
    private readonly TuskOverrides? _overrides;
    private readonly TuskEdition? _edition;
    private TuskLoad? _load;
    private Dictionary<string, TuskList<string>>? _called;
    private TuskFailures _failures;
    private TuskFailures _consequences;

    internal TuskReader(TuskContext context, TuskOverrides? overrides)
    {
        _context = context;
        _edition = context.Edition;

        // One question tells the many reads that nothing is to be replaced.
        _overrides = overrides ?? (_edition is null ? null : new TuskOverrides());
    }

    /// <summary>What is wrong so far.</summary>
    internal readonly TuskFailures Failures => _failures;

    /// <summary>Keys that have no value only because another one failed: no failures of the load, but what an explanation of them says.</summary>
    internal readonly TuskFailures Consequences => _consequences;

    /// <summary>The program's own operators that computed a key.</summary>
    internal readonly TuskList<string> CalledBy(string path) => _called?.GetValueOrDefault(path) ?? [];

    internal static string Join(string at, string key) => at.Length == 0 ? key : at + ":" + key;

    private void Fail(string path, string source, string message, string id = "") => _failures.Add(new TuskFailure(path, source, message) { Id = id });

    /// <summary>A part of a directive's shape, which is as it was compiled: a value from outside for it, or for anything in it, is a failure.</summary>
    /// <typeparam name="T">The C# type of the field.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">What was compiled.</param>
    public T Compiled<T>(string path, T compiled)
    {
        if (_overrides?.FirstUnder(path) is { } found)
        {
            _overrides.TakeUnder(path);
            Fail(path, found.Source, $"{path} is compiled, since it is no setting of its directive, so that nothing from outside changes it: declare the field `setting`, or build the program anew.");
        }

        return compiled;
    }

    /// <summary>The value from outside for a key, else what the document says.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Read<T>(string path, T compiled) => Read(path, compiled, TuskConvert.KindOf<T>());

    /// <summary>The same where <typeparamref name="T"/> holds values of a narrower type.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Read<T>(string path, T compiled, TuskKind kind)
    {
        return _overrides!.Concerns(path) && TryReadOverride(path, isSecret: false, kind, out T? value) ? value! : Edited(path, compiled, kind);
    }

    /// <summary>Reads the value from outside, if there is one. One that cannot be used is a failure, and counts as read.</summary>
    private bool TryReadOverride<T>(string path, bool isSecret, out T? value) => TryReadOverride(path, isSecret, TuskConvert.KindOf<T>(), out value);

    private bool TryReadOverride<T>(string path, bool isSecret, TuskKind kind, out T? value)
    {
        value = default;
        if (_overrides is null)
            return false;
        if (!_overrides.TryTake(path, out TuskOverride? found))
        {
            if (!_overrides.HasUnder(path))
                return false;

            TuskOverride under = _overrides.FirstUnder(path)!;
            _overrides.TakeUnder(path);
            Fail(path, under.Source, $"{path} is {TuskConvert.Describe<T>(kind)}, so nothing can be set under it.", FailureIds.OtherType);
            return false;
        }

        return TryConvert(path, found, isSecret || kind == TuskKind.Secret, kind, out value);
    }

    private bool TryConvert<T>(string path, TuskOverride found, bool isSecret, TuskKind kind, out T? value)
    {
        // `--server:tls` alone switches a boolean on.
        string? text = found.Text ?? (kind == TuskKind.Bool ? "true" : null);
        if (text is null)
        {
            value = default;
            Fail(path, found.Source, $"{path} has no value; expected {TuskConvert.Describe<T>(kind)}, as in {found.Name}=…");
            return false;
        }

        // A secret of any type stays the text that it is: nobody means a number by a password of digits.
        if (!isSecret && TuskConvert.TryReadUntyped(text, out value))
            return true;
        if (TuskConvert.TryParse(text, kind, out value, out string expected))
            return true;

        Fail(path, found.Source, $"{path} is {(isSecret ? SecretMask.Text : Quote(text))}; expected {expected}{(isSecret ? "." : TuskConvert.Suggest<T>(text))}", FailureIds.OtherType);
        return false;
    }

    private static string Quote(string text) => text.Length <= 200 ? $"\"{text}\"" : $"\"{text[..200]}…\"";
}
