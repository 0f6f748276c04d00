using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Gathers what is wrong over all environments: one occurrence met in several of them is one diagnostic that names them.</summary>
internal sealed class DiagnosticSink
{
    /// <summary>Most diagnostics of one document.</summary>
    public const int Limit = 1000;

    private readonly Dictionary<(string Id, TuskText Text, TextSpan Span, string Message), Occurrence> _occurrences = [];

    /// <summary>The environment that is being evaluated; null outside of any.</summary>
    public string? Environment { get; set; }

    public void Add(TuskDiagnostic diagnostic)
    {
        var key = (diagnostic.Id, diagnostic.Location.Text, diagnostic.Location.Span, diagnostic.Message);
        if (!_occurrences.TryGetValue(key, out Occurrence? occurrence))
        {
            // Hints and warnings never take an error's place.
            int room = diagnostic.Severity == Severity.Error ? Limit * 16 : Limit * 8;
            if (_occurrences.Count >= room)
            {
                return;
            }

            _occurrences.Add(key, occurrence = new Occurrence(diagnostic, Environment is null));
        }

        if (Environment is not null && !occurrence.Environments.Contains(Environment))
        {
            occurrence.Environments.Add(Environment);
        }
    }

    /// <summary>Everything, whatever file it is in.</summary>
    public IEnumerable<TuskDiagnostic> All => _occurrences.Values.Select(static occurrence => occurrence.Diagnostic);

    /// <summary>Everything that is wrong with the document's own files, in the order of paths and places.</summary>
    public IReadOnlyList<TuskDiagnostic> Finish(DocumentGroup group, DeclarationScope declarations, IReadOnlyList<string> environments, bool hasSchema)
    {
        var all = new List<TuskDiagnostic>();
        var own = new HashSet<TuskText>();
        foreach (SourceFile file in group.Document.All)
        {
            own.Add(file.Tree.Text);
            all.AddRange(file.Diagnostics);
            if (!hasSchema)
            {
                all.AddRange(file.Structure.UnindentedKeys);
            }
        }

        // Of a file whose declarations are used here, what they do to this document's values; what is wrong with it alone is told with the project's files.
        own.UnionWith(declarations.Files.Select(static file => file.Tree.Text));
        foreach (Occurrence occurrence in _occurrences.Values)
        {
            if (own.Contains(occurrence.Diagnostic.Location.Text))
            {
                all.Add(occurrence.IsStatic ? occurrence.Diagnostic : WithEnvironments(occurrence, environments));
            }
        }

        DiagnosticOrder.Sort(all);
        if (all.Count > Limit)
        {
            all = [.. all.OrderByDescending(static diagnostic => diagnostic.Severity).Take(Limit)];
            DiagnosticOrder.Sort(all);
        }

        return all;
    }

    private static TuskDiagnostic WithEnvironments(Occurrence occurrence, IReadOnlyList<string> environments)
    {
        if (environments.Count < 2 || !IsAboutValues(occurrence.Diagnostic.Id))
        {
            return occurrence.Diagnostic;
        }

        string where = occurrence.Environments.Count == environments.Count
            ? "in every environment"
            : "in " + string.Join(", ", occurrence.Environments.Select(static name => name.Length == 0 ? "the base alone" : "`" + name + "`"));
        TuskDiagnostic found = occurrence.Diagnostic;
        string message = found.Message.Replace("{", "{{").Replace("}", "}}");
        message = message.EndsWith(".", StringComparison.Ordinal) ? message.Substring(0, message.Length - 1) : message;
        return new TuskDiagnostic(found.Rule with { MessageFormat = message + " (" + where + ")." }, found.Location)
        {
            Related = found.Related,
            Mend = found.Mend,
        };
    }

    /// <summary>What is wrong whatever the values are needs no list of environments.</summary>
    private static bool IsAboutValues(string id) =>
        id != SemanticRules.DeprecatedKey.Id && (id.StartsWith("TSK1", StringComparison.Ordinal) || id.StartsWith("TSK2", StringComparison.Ordinal));

    private sealed class Occurrence(TuskDiagnostic diagnostic, bool isStatic)
    {
        public TuskDiagnostic Diagnostic { get; } = diagnostic;

        public bool IsStatic { get; } = isStatic;

        public List<string> Environments { get; } = [];
    }
}
