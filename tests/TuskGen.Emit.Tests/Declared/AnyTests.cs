using TuskGen.Semantics;

namespace TuskGen.Emit.Tests;

/// <summary>Values of the type <c>any</c>, and lists and maps of them, are in the program what they are in the document.</summary>
public sealed class AnyTests
{
    private const string Schema = "#config App { any: any, maybe: any?, list: any[] = [], map: map<string, any> = {}, maps: map<string, any>[] = [] }\n";

    [Theory]
    [InlineData("[[1, 2]]")]
    [InlineData("[[]]")]
    [InlineData("[[[1]]]")]
    [InlineData("[[1], [2]]")]
    [InlineData("[{ a: [[1]] }]")]
    [InlineData("{ a: [[1]], b: null }")]
    [InlineData("[null]")]
    public void A_value_keeps_its_levels_and_its_nulls(string value)
    {
        string app = $"any: {value}\nmaybe: {value}\nlist: [{value}]\nmap {{ a: {value} }}\nmaps: [{{ a: {value} }}]\n";
        var program = UserProgram.Of(("app.tsk", app), ("app.schema.tsk", Schema));
        object loaded = program.Load(UserProgram.Context());
        TuskValue written = ((BoundValue)TuskProject.Bind(("app.tsk", app), ("app.schema.tsk", Schema)).Environments[0].Root.Find("any")!.Value).Constant!;
        Assert.Equal(written, UserProgram.Get(loaded, "Any"));
        Assert.Equal(written, UserProgram.Get(loaded, "Maybe"));
        Assert.Equal(written, Assert.Single((TuskList<TuskValue>)UserProgram.Get(loaded, "List")!));
        Assert.Equal(written, ((TuskMap<TuskValue>)UserProgram.Get(loaded, "Map")!)["a"]);
        Assert.Equal(written, Assert.Single((TuskList<TuskMap<TuskValue>>)UserProgram.Get(loaded, "Maps")!)["a"]);
    }
}
