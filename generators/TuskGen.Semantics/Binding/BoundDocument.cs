using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A document with its meaning in every environment.</summary>
public sealed class BoundDocument
{
    internal BoundDocument(DocumentGroup group, IReadOnlyList<BoundEnvironment> environments, TableShape shape, DocumentSettings settings,
        IReadOnlyList<TuskDiagnostic> diagnostics)
    {
        Group = group;
        Environments = environments;
        Shape = shape;
        Settings = settings;
        Diagnostics = diagnostics;
    }

    /// <summary>How many entries, expressions and references were looked at to evaluate it, each as often as it was: it grows with the document's text.</summary>
    internal long Work { get; init; }

    /// <summary>What it inherits and leaves out in every environment, as its schema does not declare it.</summary>
    internal IReadOnlyList<LeftOutKey> LeftOut { get; init; } = [];

    /// <summary>The files it was bound from.</summary>
    public DocumentGroup Group { get; }

    /// <summary>The document's name: <c>app</c> for <c>app.tsk</c>.</summary>
    public string Name => Group.Document.Base.DocumentName;

    /// <summary>The environments in ordinal order; the base alone, named "", comes first where it is one.</summary>
    public IReadOnlyList<BoundEnvironment> Environments { get; }

    /// <summary>The shape over all environments.</summary>
    public TableShape Shape { get; }

    /// <summary>What its one-line directives say.</summary>
    public DocumentSettings Settings { get; }

    /// <summary>
    /// What is wrong with the document's own files (base, overlays, schema, inherited defaults), syntax included, in the order of paths and places;
    /// at most 1,000.
    /// Suppressions are not applied: see <see cref="Suppressions"/>.
    /// </summary>
    public IReadOnlyList<TuskDiagnostic> Diagnostics { get; }

    /// <summary>Whether an error remains that no suppression takes away.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (TuskDiagnostic diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == Severity.Error && !Suppressions.IsSuppressed(diagnostic))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The same with some of the environments alone: what is said about the others stays. Where none is left, all are.</summary>
    /// <param name="isKept">Whether an environment is among them, by its name.</param>
    public BoundDocument With(Func<string, bool> isKept)
    {
        BoundEnvironment[] kept = [.. Environments.Where(environment => isKept(environment.Name))];
        return kept.Length == 0 || kept.Length == Environments.Count ? this : new BoundDocument(Group, kept, Shape, Settings, Diagnostics) { Work = Work, LeftOut = LeftOut };
    }

    /// <summary>An environment by its name, case ignored, or null.</summary>
    public BoundEnvironment? FindEnvironment(string name)
    {
        foreach (BoundEnvironment environment in Environments)
        {
            if (string.Equals(environment.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return environment;
            }
        }

        return null;
    }
}
