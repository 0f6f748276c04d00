using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Incrementality;

public sealed class TrackedValueTests
{
    [Fact]
    public void No_value_in_the_pipeline_holds_on_to_the_compilation()
    {
        GeneratorSession session = new(
            [
                new("app.tsk", "port: 8080\nkey: @env(\"KEY\", \"x\")\nat: @now()\nlist: [1, 2]\nbroken: @nowhere()\n"),
                new("app.production.tsk", "port: 443\n"),
            ],
            BuildProperties.Default.With("RunAnalyzers", "false"));
        session.Run();
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        foreach ((string step, var runs) in session.Result.TrackedSteps.Where(step => step.Key.StartsWith("TuskGen.", StringComparison.Ordinal)))
        {
            foreach ((object value, _) in runs.SelectMany(run => run.Outputs))
            {
                Walk(value, step, seen);
            }
        }

        Assert.True(seen.Count > 20, "The walk saw only " + seen.Count + " objects.");
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        // A test for the exact types could never fail: what would be found is a private class behind them.
        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or AdditionalText,
            $"{path} holds a {value.GetType()}.");
        if (value is Delegate)
        {
            return;
        }

        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    Walk(field.GetValue(value), path + "." + field.Name, seen);
                }
            }
        }
    }
}
