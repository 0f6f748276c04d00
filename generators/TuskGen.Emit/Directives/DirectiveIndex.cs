namespace TuskGen.Emit;

/// <summary>The declared directives of a project, by name.</summary>
public sealed class DirectiveIndex
{
    private readonly DirectivesModel[] _models;

    /// <summary>The index over the directives of documents and files, in whatever order.</summary>
    public DirectiveIndex(IEnumerable<DirectivesModel> models) => _models = [.. models.OrderBy(static model => model.Path, StringComparer.Ordinal)];

    /// <summary>The names of all, each once.</summary>
    public IEnumerable<string> Names => _models.SelectMany(static model => model.Declared).Select(static directive => directive.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The directives of a name with their uses: usually one, several where files that do not see each other declare it.</summary>
    public EquatableArray<DirectiveInput> Find(string name)
    {
        // A schema that several documents share is known by each of them.
        DirectiveModel[] declared =
        [
            .. _models.SelectMany(static model => model.Declared).Where(directive => directive.Name == name)
                .GroupBy(static directive => directive.Type, StringComparer.Ordinal).Select(static same => same.First()),
        ];
        return new EquatableArray<DirectiveInput>([.. declared.Select(Collect)]);
    }

    private DirectiveInput Collect(DirectiveModel directive)
    {
        bool IsOfIt(DirectiveUseModel use) => use.Directive == directive.Name && use.Type == directive.Type;
        return new DirectiveInput(
            directive,
            new EquatableArray<DirectiveUseModel>([.. _models.SelectMany(static model => model.Uses).Where(IsOfIt)]),
            _models.Any(model => model.IsBroken && (model.Uses.Any(IsOfIt) || model.Declared.Contains(directive))));
    }
}
