namespace TuskGen.Emit.Tests;

/// <summary>Answers every <c>@query(text, …)</c> and <c>@http(text, …)</c> by its text, and <c>@cache</c> by what is asked once and kept; remembers what was asked.</summary>
internal sealed class LiveAnswers(params (string Text, TuskValue Answer)[] answers) : ILiveOperators
{
    private readonly Dictionary<string, TuskValue> _cached = new(StringComparer.Ordinal);

    /// <summary>What was asked, in order, with the values of the arguments: <c>a: query(select ?, 3)</c>.</summary>
    public List<string> Asked { get; } = [];

    public async ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(descriptor.Path + ": " + descriptor.Operator + "(" + string.Join(", ", descriptor.Arguments.Select(Show)) + ")");
        if (descriptor.Operator == "cache")
        {
            return _cached.TryGetValue(descriptor.Path, out TuskValue? kept) ? kept
                : _cached[descriptor.Path] = descriptor.Arguments[1].Live is { } live ? await live.GetAsync(cancellationToken) : descriptor.Arguments[1].Value!;
        }

        string text = descriptor.Arguments[0].Value!.ToText();
        return answers.First(one => one.Text == text).Answer;
    }

    private static string Show(LiveArgument argument) => argument.Value?.ToString() ?? (argument.Secret is { } secret ? secret.ToString() : argument.Live!.ToString());
}
