namespace TuskGen;

/// <summary>Runs a program over one text: all the steps that it can be at, moved on together by each character.</summary>
internal struct PatternMatcher
{
    private readonly PatternProgram _program;
    private readonly string _text;
    private readonly Stack<int> _pending = new();
    private readonly int[] _visited;
    private List<int> _current = [];
    private List<int> _next = [];
    private int _position;

    public PatternMatcher(PatternProgram program, string text)
    {
        _program = program;
        _text = text;
        _visited = new int[program.Steps.Count];
    }

    public bool Run()
    {
        int generation = 1;
        bool isAccepted = Enter(0, generation);
        _current = _next;
        while (_position < _text.Length && _current.Count > 0)
        {
            int codePoint = char.IsSurrogatePair(_text, _position) ? char.ConvertToUtf32(_text, _position) : _text[_position];
            _position += codePoint > char.MaxValue ? 2 : 1;
            _next = [];
            generation++;
            isAccepted = false;
            foreach (int at in _current)
            {
                PatternProgram.Step step = _program.Steps[at];
                isAccepted |= step.Set!.Has(codePoint, _program.IgnoresCase) && Enter(at + 1, generation);
            }

            _current = _next;
        }

        return isAccepted && _position == _text.Length;
    }

    /// <summary>Follows the steps that take no character.</summary>
    /// <returns>Whether one of them accepts.</returns>
    private readonly bool Enter(int first, int generation)
    {
        bool isAccepted = false;
        _pending.Push(first);
        while (_pending.Count > 0)
        {
            int at = _pending.Pop();
            if (_visited[at] == generation)
            {
                continue;
            }

            _visited[at] = generation;
            PatternProgram.Step step = _program.Steps[at];
            switch (step.Kind)
            {
                case PatternProgram.StepKind.Accept:
                    isAccepted = true;
                    break;
                case PatternProgram.StepKind.One:
                    _next.Add(at);
                    break;
                case PatternProgram.StepKind.At when Is(step.Place):
                    _pending.Push(at + 1);
                    break;
                case PatternProgram.StepKind.Fork:
                    _pending.Push(step.Target);
                    _pending.Push(at + 1);
                    break;
                case PatternProgram.StepKind.Jump:
                    _pending.Push(step.Target);
                    break;
            }
        }

        return isAccepted;
    }

    private readonly bool Is(PatternPlace place) => place switch
    {
        PatternPlace.Start => _position == 0,
        PatternPlace.End => _position == _text.Length,
        PatternPlace.WordEdge => IsWord(_position - 1) != IsWord(_position),
        _ => IsWord(_position - 1) == IsWord(_position),
    };

    private readonly bool IsWord(int position) =>
        position >= 0 && position < _text.Length && _text[position] is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';
}
