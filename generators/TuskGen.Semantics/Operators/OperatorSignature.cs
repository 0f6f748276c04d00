using System.Globalization;

namespace TuskGen.Semantics;

/// <summary>An operator: what it takes, when it is computed, what it is for.</summary>
/// <param name="Name">Its name without <c>@</c>.</param>
/// <param name="Phase">When it is computed.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Result">What it gives; <see cref="TuskKind.Any"/> where the arguments decide.</param>
/// <param name="Documentation">One or two sentences for hover and reference pages.</param>
public sealed record OperatorSignature(string Name, OperatorPhase Phase, IReadOnlyList<OperatorParameter> Parameters, TuskKind Result, string Documentation)
{
    /// <summary>Whether its result is a secret.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What declares it, where a document does; null for an operator of the language.</summary>
    public OperatorDeclaration? Declaration { get; init; }

    /// <summary>Tells it from every other operator, those of one name that other files declare too: <c>env</c>, <c>slug in app.schema.tsk</c>.</summary>
    public string Key => Declaration is null ? Name : Name + " in " + Declaration.File.Path;

    /// <summary>Number of arguments that it needs at least.</summary>
    public int Fewest => Parameters.Count(static parameter => !parameter.IsOptional);

    /// <summary>Number of arguments that it takes at most; <see cref="int.MaxValue"/> for no limit.</summary>
    public int Most => Parameters.Count > 0 && Parameters[Parameters.Count - 1].IsVariadic ? int.MaxValue : Parameters.Count;

    /// <summary>The signature as messages and hover show it: <c>@env(name: string, default?)</c>.</summary>
    public string Text
    {
        get
        {
            if (Declaration is not null)
            {
                return Declaration.CallText;
            }

            IEnumerable<string> parameters = Parameters.Select(static parameter =>
                parameter.Name + (parameter.IsVariadic ? "…" : parameter.IsOptional ? "?" : "") +
                    (parameter.Kinds == ValueKinds.Any ? "" : ": " + ValueKindNames.Of(parameter.Kinds)));
            return "@" + Name + "(" + string.Join(", ", parameters) + ")";
        }
    }

    /// <summary>The number of arguments in words: <c>1 or 2 arguments</c>.</summary>
    internal string CountText
    {
        get
        {
            string fewest = Fewest.ToString(CultureInfo.InvariantCulture);
            string count = Most == int.MaxValue ? "at least " + fewest
                : Most == Fewest ? fewest
                : fewest + (Most == Fewest + 1 ? " or " : " to ") + Most.ToString(CultureInfo.InvariantCulture);
            return count == "0" ? "no arguments" : count + (Math.Max(Fewest, Most) == 1 || (Most == int.MaxValue && Fewest == 1) ? " argument" : " arguments");
        }
    }

    /// <summary>The index of a parameter, or -1.</summary>
    internal int IndexOf(string parameter)
    {
        for (int index = 0; index < Parameters.Count; index++)
        {
            if (Parameters[index].Name == parameter)
            {
                return index;
            }
        }

        return -1;
    }
}
