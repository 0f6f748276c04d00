using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>A pattern as the steps of a machine that is in many of them at once.</summary>
internal sealed class PatternProgram
{
    /// <summary>How many steps a program may have: each costs time for each character of a text.</summary>
    public const int MaxSteps = 4096;

    private readonly List<Step> _steps = [];

    private PatternProgram(bool ignoresCase) => IgnoresCase = ignoresCase;

    public bool IgnoresCase { get; }

    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>Compiles a pattern; false where it would be too large.</summary>
    public static bool TryCompile(PatternNode node, bool ignoresCase, [NotNullWhen(true)] out PatternProgram? program)
    {
        program = new PatternProgram(ignoresCase);
        if (program.Append(node) && program.Add(new Step(StepKind.Accept)))
        {
            return true;
        }

        program = null;
        return false;
    }

    private bool Add(Step step)
    {
        _steps.Add(step);
        return _steps.Count <= MaxSteps;
    }

    private bool Append(PatternNode node) => node switch
    {
        PatternNode.One one => Add(new Step(StepKind.One) { Set = one.Set }),
        PatternNode.At at => Add(new Step(StepKind.At) { Place = at.Place }),
        PatternNode.Sequence sequence => sequence.Parts.All(Append),
        PatternNode.Either either => AppendEither(either),
        PatternNode.Repeat repeat => AppendRepeat(repeat),
        _ => true,
    };

    private bool AppendEither(PatternNode.Either either)
    {
        int fork = _steps.Count;
        if (!Add(new Step(StepKind.Fork)) || !Append(either.Left))
        {
            return false;
        }

        int jump = _steps.Count;
        if (!Add(new Step(StepKind.Jump)))
        {
            return false;
        }

        _steps[fork] = new Step(StepKind.Fork) { Target = _steps.Count };
        bool isComplete = Append(either.Right);
        _steps[jump] = new Step(StepKind.Jump) { Target = _steps.Count };
        return isComplete;
    }

    private bool AppendRepeat(PatternNode.Repeat repeat)
    {
        for (int times = 0; times < repeat.Fewest; times++)
        {
            if (!Append(repeat.Part))
            {
                return false;
            }
        }

        if (repeat.Most is { } most)
        {
            var forks = new List<int>();
            for (int times = repeat.Fewest; times < most; times++)
            {
                forks.Add(_steps.Count);
                if (!Add(new Step(StepKind.Fork)) || !Append(repeat.Part))
                {
                    return false;
                }
            }

            forks.ForEach(fork => _steps[fork] = new Step(StepKind.Fork) { Target = _steps.Count });
            return true;
        }

        int loop = _steps.Count;
        if (!Add(new Step(StepKind.Fork)) || !Append(repeat.Part) || !Add(new Step(StepKind.Jump) { Target = loop }))
        {
            return false;
        }

        _steps[loop] = new Step(StepKind.Fork) { Target = _steps.Count };
        return true;
    }

    /// <summary>What a step does.</summary>
    public enum StepKind
    {
        /// <summary>The text is matched, where it ends here.</summary>
        Accept,

        /// <summary>Takes one character.</summary>
        One,

        /// <summary>Goes on where the place is the one that is asked for.</summary>
        At,

        /// <summary>Goes on at the next step and at the target.</summary>
        Fork,

        /// <summary>Goes on at the target.</summary>
        Jump,
    }

    /// <summary>One step.</summary>
    public readonly record struct Step(StepKind Kind)
    {
        public CharacterSet? Set { get; init; }

        public PatternPlace Place { get; init; }

        public int Target { get; init; }
    }
}
