namespace TuskGen;

/// <summary>A call of an operator that the program's own C# computes: its arguments as C# has them, and its result as the language has it. The first that is not what is declared is noted.</summary>
public sealed class TuskCall
{
    private readonly string _name;
    private readonly TuskValue[] _arguments;
    private readonly bool _isSecret;

    internal TuskCall(string name, TuskValue[] arguments, bool isSecret) => (_name, _arguments, _isSecret) = (name, arguments, isSecret);

    /// <summary>Whether everything so far is as it is declared.</summary>
    public bool IsSound => Error is null;

    /// <summary>What is not as it is declared, a clause without a full stop; null where everything is.</summary>
    internal string? Error { get; private set; }

    /// <summary>An argument. One that is no <typeparamref name="T"/>, or breaks the rule, is noted.</summary>
    /// <typeparam name="T">A scalar, an enum, or <see cref="TuskValue"/>.</typeparam>
    /// <param name="index">Its index, from 0.</param>
    /// <param name="parameter">What the document calls it.</param>
    /// <param name="isOptional">Whether it may be null.</param>
    /// <param name="rule">What is declared beyond the type; null for nothing.</param>
    public T Read<T>(int index, string parameter, bool isOptional = false, TuskRule? rule = null)
    {
        TuskValue value = _arguments[index];
        if (value is TuskNull && isOptional)
            return default!;

        return TryRead(value, parameter, out T? argument) && Holds(argument, value, parameter, rule) ? argument! : default!;
    }

    /// <summary>An argument that is a list. One that is none, holds what is no <typeparamref name="T"/>, or breaks a rule, is noted.</summary>
    /// <typeparam name="T">What an element is; nullable where elements may be null.</typeparam>
    /// <param name="index">Its index, from 0.</param>
    /// <param name="parameter">What the document calls it.</param>
    /// <param name="isOptional">Whether it may be null.</param>
    /// <param name="rule">What is declared of the list; null for nothing.</param>
    /// <param name="elements">What is declared of each element; null for nothing.</param>
    public TuskList<T> ReadList<T>(int index, string parameter, bool isOptional = false, TuskRule? rule = null, TuskRule? elements = null)
    {
        TuskValue value = _arguments[index];
        if (value is TuskNull && isOptional)
            return null!;

        if (value is not TuskListValue list)
        {
            Note($"the argument {parameter} of @{_name} is {Show(value)}; expected a list");
            return [];
        }

        var items = new T[list.Count];
        for (int i = 0; i < items.Length; i++)
        {
            if (list[i] is TuskNull && default(T) is null)
                continue;
            if (!TryRead(list[i], parameter + ":" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), out T? item) || !Holds(item, list[i], parameter, elements))
                return [];

            items[i] = item!;
        }

        TuskList<T> read = TuskList<T>.Own(items);
        Holds(read, value, parameter, rule);
        return read;
    }

    /// <summary>The result as a value of the language. One that breaks a rule, or is null where it may not be, is noted.</summary>
    /// <typeparam name="T">A scalar, an enum, <see cref="TuskValue"/>, or a list of these.</typeparam>
    /// <param name="result">What the C# gave.</param>
    /// <param name="isOptional">Whether it may be null.</param>
    /// <param name="rule">What is declared beyond the type; null for nothing.</param>
    /// <param name="elements">What is declared of each element of a list; null for nothing.</param>
    /// <returns>The value; null where something is noted.</returns>
    public TuskValue? Return<T>(T result, bool isOptional = false, TuskRule? rule = null, TuskRule? elements = null)
    {
        if (result is null)
            return isOptional ? TuskNull.Instance : Note($"the C# of @{_name} gave null, which its result cannot be");
        if (result is double number && !double.IsFinite(number))
            return Note($"the C# of @{_name} gave a number that is not finite");

        TuskValue value = TuskConvert.Wrap(result)!;
        if (value.TextSize > TuskBudget.MaxText)
            return Note($"the C# of @{_name} gave a text longer than {TuskBudget.MaxText} characters");
        if (typeof(T).IsEnum && !TuskConvert.TryUnwrap<T>(value, out _))
            return Note($"the C# of @{_name} gave {Show(value)}; expected {TuskConvert.Describe<T>()}");

        string? wrong = rule?.Judge(result, value, out _);
        if (wrong is null && elements is not null && value is TuskListValue list)
            wrong = list.Where(static item => item is not TuskNull).Select(item => elements.Judge(item, item, out _)).FirstOrDefault(static found => found is not null);

        return wrong is null ? value : Note($"the C# of @{_name} gave {Show(value)}: {wrong}");
    }

    private bool TryRead<T>(TuskValue value, string parameter, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T argument)
    {
        if (value is not TuskNull && TuskConvert.TryUnwrap(value, out argument))
            return true;

        argument = default;
        Note($"the argument {parameter} of @{_name} is {Show(value)}; expected {(_isSecret ? TuskConvert.Describe<T>() : TuskConvert.DescribeOtherThan<T>(value))}");
        return false;
    }

    private bool Holds(object? argument, TuskValue value, string parameter, TuskRule? rule)
    {
        if (rule?.Judge(argument, value, out _) is not { } wrong)
            return true;

        Note($"the argument {parameter} of @{_name} is {Show(value)}: {wrong}");
        return false;
    }

    private string Show(TuskValue value) => !_isSecret ? TuskConvert.Show(value) : value is TuskNull ? "null" : SecretMask.Text;

    private TuskValue? Note(string error)
    {
        Error ??= error;
        return null;
    }
}
