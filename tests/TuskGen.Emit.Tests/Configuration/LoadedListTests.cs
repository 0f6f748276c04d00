using System.Reflection;

namespace TuskGen.Emit.Tests;

/// <summary>Lists and tables that the load computes, through the C# that a document becomes.</summary>
public sealed class LoadedListTests
{
    private const string Document = """
        c: @env("C", true)
        parts: @split(@env("L", "a,b"), ",")
        chosen: c ? [1] : [2, 3]
        none: c ? [1] : null
        gaps: c ? [1, null] : [2]
        nested: [[1], c ? [5] : [6, 7]]
        maybe: ["w", c ? "x" : null]
        counts: [1, c ? 2 : null]
        table: c ? { a: 1 } : { a: 2, b: "3" }
        merged: @merge({ a: @env("P", 1), t: { x: 1 } }, { b: 2, t: { y: c ? 3s : 4s } })
        """;

    private static readonly Assembly s_user = CSharpProject.Load(TuskProject.Emit(("app.tsk", Document), ("app.production.tsk", "parts: [\"fixed\"]\nchosen: @split(@env(\"N\", \"\"), \",\") == [] ? [9] : [8]")));

    [Theory]
    [InlineData("Parts", "", "[a,b]")]
    [InlineData("Parts", "L=x,y,z", "[x,y,z]")]
    [InlineData("Parts", "L=x,y APP__PARTS__0=out", "[out]")]
    [InlineData("Chosen", "", "[1]")]
    [InlineData("Chosen", "C=false", "[2,3]")]
    [InlineData("None", "", "[1]")]
    [InlineData("None", "C=false", "")]
    [InlineData("Gaps", "", "[1,]")]
    [InlineData("Gaps", "C=false", "[2]")]
    [InlineData("Nested", "", "[[1],[5]]")]
    [InlineData("Nested", "C=false", "[[1],[6,7]]")]
    [InlineData("Maybe", "", "[w,x]")]
    [InlineData("Maybe", "C=false", "[w,]")]
    [InlineData("Counts", "C=false", "[1,]")]
    [InlineData("Table.A", "", "1")]
    [InlineData("Table.B", "", "")]
    [InlineData("Table.A", "C=false", "2")]
    [InlineData("Table.B", "C=false", "3")]
    [InlineData("Table.A", "APP__TABLE__A=7", "7")]
    [InlineData("Merged.A", "P=5", "5")]
    [InlineData("Merged.B", "", "2")]
    [InlineData("Merged.T.X", "", "1")]
    [InlineData("Merged.T.Y", "C=false", "00:00:04")]
    public void A_loaded_value_is_what_the_document_says(string property, string variables, string expected) =>
        Assert.Equal(expected, Show(property.Split('.').Aggregate(Load("development", variables), static (value, name) => value?.GetType().GetProperty(name)!.GetValue(value))));

    [Fact]
    public void An_environment_may_have_the_list_itself() => Assert.Equal("[fixed]", Show(Load("production", "")!.GetType().GetProperty("Parts")!.GetValue(Load("production", ""))));

    [Fact]
    public void A_list_that_cannot_be_computed_is_one_failure_that_names_it()
    {
        Assembly user = CSharpProject.Load(TuskProject.Emit(("app.tsk", "parts: @split(@env(\"L\"), \",\")")));
        string message = Assert.Throws<TargetInvocationException>(() => Load(user, "development", "")).InnerException!.Message;
        Assert.Contains("parts", message, StringComparison.Ordinal);
        Assert.Contains("L", message, StringComparison.Ordinal);
    }

    private static object? Load(string environment, string variables) => Load(s_user, environment, variables);

    private static object? Load(Assembly user, string environment, string variables)
    {
        var context = new TuskContext
        {
            Variables = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static one => one.Split('=')).ToDictionary(static one => one[0], static one => one[1], StringComparer.Ordinal),
        };
        return user.GetType("Shop.AppConfig")!.GetMethod("Load")!.Invoke(null, [environment, context]);
    }

    private static string Show(object? value) => value switch
    {
        null => "",
        string text => text,
        System.Collections.IEnumerable items => "[" + string.Join(",", items.Cast<object?>().Select(Show)) + "]",
        IFormattable one => one.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
