using System.Reflection;
using TuskGen.Semantics;

namespace TuskGen.Emit.Tests;

/// <summary>A program whose configuration is the C# that documents became; every document's code must compile without a warning.</summary>
internal sealed class UserProgram
{
    private readonly Assembly _assembly;

    private UserProgram(Assembly assembly) => _assembly = assembly;

    /// <summary>The program of one document <c>app.tsk</c>.</summary>
    public static UserProgram Of(string app) => Of(("app.tsk", app));

    /// <summary>The program of all documents among the files.</summary>
    public static UserProgram Of(params (string Path, string Text)[] files) => Of([], files);

    /// <summary>The program of all documents among the files, with C# of its own.</summary>
    public static UserProgram Of(string[] own, params (string Path, string Text)[] files) =>
        new(CSharpProject.Load(
        [
            .. own,
            .. files.Where(static file => IsBase(file.Path)).SelectMany(file => TuskProject.Emit([file, .. files.Where(other => other != file)])),
            .. files.Where(static file => IsBase(file.Path)).Select(file => TuskProject.EmitSources([file, .. files.Where(other => other != file)])),
            .. files.Where(static file => IsBase(file.Path)).Take(1).Select(file => TuskProject.EmitChoices([file, .. files.Where(other => other != file)])),
            .. files.Where(file => IsStandalone(file.Path, files)).SelectMany(file => TuskProject.EmitStandalone(file.Path, files)),
        ]));

    /// <summary>A context of variables, <c>NAME=text</c>, and of secrets that are called like their text.</summary>
    public static TuskContext Context(params string[] variables) => new()
    {
        Variables = variables.Select(static one => one.Split('=', 2)).ToDictionary(static one => one[0], static one => one[1], StringComparer.Ordinal),
        Secrets = [SecretSource.Of(static name => name.StartsWith("hidden", StringComparison.Ordinal) ? name : null)],
    };

    /// <summary>The configuration of the environment <c>development</c>.</summary>
    public object Load(TuskContext context, string type = "Shop.AppConfig") => Call(_assembly.GetType(type, throwOnError: true)!.GetMethod("Load")!, null, "development", context)!;

    /// <summary>What keeps the configuration from loading, each as it would be printed.</summary>
    public string[] Failures(TuskContext context, string document = "Shop.AppTsk", string environment = "development") =>
        [.. ((TuskList<TuskFailure>)Ask(document, "Validate", environment, context)).Select(static failure => failure.ToString())];

    /// <summary>What comes out, as a host shows it: keys with their values, or what is wrong.</summary>
    public string[] Inspect(TuskContext context, string environment)
    {
        object inspection = Ask("Shop.AppTsk", "Inspect", environment, context);
        var failures = (TuskList<TuskFailure>)inspection.GetType().GetProperty("Failures")!.GetValue(inspection)!;
        var entries = (TuskList<TuskEntry>)inspection.GetType().GetProperty("Entries")!.GetValue(inspection)!;
        return failures.Count > 0 ? [.. failures.Select(static failure => failure.ToString())] : [.. entries.Select(static entry => entry.ToString())];
    }

    /// <summary>The texts that live files replace.</summary>
    public TuskSources Sources() => (TuskSources)Ask("Shop.AppTsk", "Sources");

    /// <summary>The explanation of a key.</summary>
    public string Explain(string path, TuskContext context) => Ask("Shop.AppTsk", "Explain", path, "development", context).ToString()!;

    /// <summary>A property of a loaded record, or of one in it: <c>Server.Port</c>.</summary>
    public static object? Get(object record, string path) => path.Split('.').Aggregate((object?)record, static (value, name) => value?.GetType().GetProperty(name)!.GetValue(value));

    /// <summary>Sets a property of a record in place, which no program can.</summary>
    public static void Set(object record, string name, object? value) => record.GetType().GetProperty(name)!.SetValue(record, value);

    /// <summary>A type of the program.</summary>
    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;

    /// <summary>A document of the program: <c>AppTsk.Document</c>.</summary>
    public object Document(string type = "Shop.AppTsk") => _assembly.GetType(type, throwOnError: true)!.GetProperty("Document")!.GetValue(null)!;

    private object Ask(string type, string method, params object[] arguments)
    {
        object document = Document(type);
        return Call(document.GetType().GetMethod(method)!, document, arguments)!;
    }

    private static object? Call(MethodInfo method, object? on, params object[] arguments) => method.Invoke(on, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static bool IsStandalone(string path, (string Path, string Text)[] files) =>
        path.EndsWith(".schema.tsk", StringComparison.Ordinal) && !files.Any(other => other.Path == path.Replace(".schema.tsk", ".tsk", StringComparison.Ordinal));

    private static bool IsBase(string path) => SourceFile.Create(Syntax.SyntaxTree.Parse("", path)).Role == DocumentRole.Base;
}
