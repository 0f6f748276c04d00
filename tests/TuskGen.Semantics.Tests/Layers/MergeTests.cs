using CsCheck;

namespace TuskGen.Semantics.Tests.Layers;

/// <summary>Which of three layers are merged first makes no difference, and none to what is computed from them.</summary>
public sealed class MergeTests
{
    [Fact]
    public void Merging_unevaluated_layers_is_associative() =>
        Gen.Select(LayerGenerator.Layer(isAppending: false), LayerGenerator.Layer(isAppending: true), LayerGenerator.Layer(isAppending: true)).ForAll(
            static (far, middle, near) =>
            {
                string all = Bind(far, middle, near);
                Assert.DoesNotContain("error", all, StringComparison.Ordinal);
                Assert.Equal(all, Bind(far, Nothing, middle.Under(near)));
                // What appends to nothing stands in an overlay: a base has nothing below it.
                Assert.Equal(all, Bind(Nothing, far.Under(middle), near));
                Assert.Equal(all, Bind(Nothing, Nothing, far.Under(middle).Under(near)));
            },
            times: 300);

    private static LayerTable Nothing => new([]);

    /// <summary>What three layers of one environment come to; keys in any order, since a merged layer names them at another place.</summary>
    private static string Bind(LayerTable far, LayerTable middle, LayerTable near)
    {
        BoundDocument document = TestProject.Bind("", "app.tsk", ("peanut.tsk", far.ToFile()), ("peanut.production.tsk", middle.ToFile()), ("app.production.tsk", near.ToFile()));
        IEnumerable<string> errors = document.Diagnostics.Where(static found => found.Severity == Syntax.Severity.Error).Select(static found => "\nerror " + found);
        return Show(document.FindEnvironment("production")!.Root) + string.Concat(errors);
    }

    private static string Show(BoundValue value) => value is BoundTable table
        ? "{" + string.Join(", ", table.Entries.Select(static entry => entry.Key + ": " + Show(entry.Value)).Order(StringComparer.Ordinal)) + "}"
        : TestProject.Show(value);
}
