namespace TuskGen.Runtime.Tests.Declared;

/// <summary>Loads of <see cref="App"/>, and of one key that a load computes.</summary>
internal static class Loads
{
    public static App.AppDocument Document { get; } = new();

    public static TuskContext Variables(params (string Name, string Text)[] variables) =>
        new() { Variables = variables.ToDictionary(static variable => variable.Name, static variable => variable.Text, StringComparer.Ordinal) };

    public static TuskContext Arguments(params string[] arguments) => new() { Arguments = [.. arguments] };

    public static App With(params (string Name, string Text)[] variables) => Document.Load("production", Variables(variables));

    public static string[] Failures(TuskContext context) => [.. Document.Validate("production", context).Select(static failure => failure.ToString())];

    public static string[] Failures(params (string Name, string Text)[] variables) => Failures(Variables(variables));

    /// <summary>What a reader makes of an expression that computes text, and the failures.</summary>
    public static (T Value, string[] Failures) Computed<T>(string text) => Computed<T>(new TuskString(text));

    public static (T Value, string[] Failures) Computed<T>(TuskValue computed)
    {
        TuskReader reader = new(new TuskContext(), null);
        T value = reader.Load<T>("key", _ => computed);
        return (value, [.. reader.Failures.ToList().Select(static failure => failure.ToString())]);
    }
}
