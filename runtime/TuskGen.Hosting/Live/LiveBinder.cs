using System.Globalization;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen;

/// <summary>Gives a document its meaning with live files in the place of the layers that were compiled: the compiler's own front end, for the one environment that the program runs in.</summary>
internal sealed class LiveBinder
{
    private readonly TuskSources _sources;
    private readonly string _environment;
    private readonly string _folder;
    private readonly Lazy<Baseline> _baseline;
    private Dictionary<string, SourceFile> _parsed = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, TuskLoadExpression> _functions = new Dictionary<string, TuskLoadExpression>();

    /// <param name="sources">What the document was compiled from.</param>
    /// <param name="environment">The environment's name, case ignored.</param>
    /// <param name="folder">The folder of live files, for messages.</param>
    internal LiveBinder(TuskSources sources, string environment, string folder)
    {
        (_sources, _environment, _folder) = (sources, environment, folder);
        _baseline = new Lazy<Baseline>(() => Baseline.Create(sources, environment));
    }

    /// <summary>The document with the live files.</summary>
    internal LiveState Bind(LiveTexts texts)
    {
        if (texts.Unreadable.Count > 0)
            return new LiveState(texts, null, texts.Unreadable);
        if (texts.Files.Count == 0)
            return LiveState.None with { Texts = texts };

        Baseline baseline = _baseline.Value;
        SourceFile[] live = Parse(texts.Files);
        HashSet<string> replaced = new(live.Select(static file => file.Path), StringComparer.Ordinal);
        FileIndex index = FileIndex.Create([.. baseline.Files.Where(file => !replaced.Contains(file.Path)), .. live]);
        BoundDocument bound = DocumentBinder.BindFor(DocumentGroup.Create(index.Find(_sources.Path)!, index), _environment);
        TuskFailure[] failures = [.. FindDeclared(baseline, live), .. FindErrors(bound)];
        if (failures.Length > 0)
            return new LiveState(texts, null, [.. failures]);
        if (bound.Environments.Count == 0)
            return new LiveState(texts, null, [new TuskFailure("", "", $"the document lists the only environments, and {_environment} is none of them.")]);

        TuskList<TuskFailure> changes = ShapeChange.Find(
            baseline.Document.Shape,
            bound.Environments[0].Root,
            baseline.Values,
            entry => entry.Origin is null ? "" : Print(entry.Origin.KeyLocation),
            Print(index.Find(_sources.Path)!.Locate(new TextSpan(0, 0))));
        if (changes.Count > 0)
            return new LiveState(texts, null, changes);

        EditionBuilder builder = new(bound.Environments[0], baseline.Values, _functions, Print);
        TuskEdition edition = builder.Build();
        _functions = builder.Functions;
        return new LiveState(texts, edition, []) { Warnings = [.. FindWarnings(baseline, bound)] };
    }

    /// <summary>A file that has not changed since the last look stays the same tree.</summary>
    private SourceFile[] Parse(TuskList<LiveText> files)
    {
        string folder = _sources.Path[..(_sources.Path.LastIndexOf('/') + 1)];
        Dictionary<string, SourceFile> parsed = new(StringComparer.Ordinal);
        foreach (LiveText file in files)
        {
            string path = folder + file.Name;
            parsed[path] = _parsed.TryGetValue(path, out SourceFile? known) && known.Tree.Text.Content == file.Text ? known : SourceFile.Create(SyntaxTree.Parse(file.Text, path));
        }

        _parsed = parsed;
        return [.. parsed.Values];
    }

    private IEnumerable<TuskFailure> FindDeclared(Baseline baseline, SourceFile[] live) => live
        .Select(file => DeclarationChange.Find(baseline.Files.FirstOrDefault(before => before.Path == file.Path), file))
        .Where(static change => change is not null)
        .Select(change => new TuskFailure(
            "", Print(change!.Value.Location), $"`{change.Value.Directive}` is not as the program was built with it: a live file changes values and no declarations. Build the program anew."));

    private IEnumerable<TuskFailure> FindErrors(BoundDocument bound) => bound.Diagnostics
        .Where(static found => found.Severity == Severity.Error && !Suppressions.IsSuppressed(found))
        .Select(found => new TuskFailure("", Print(found.Location), $"{found.Id}: {found.Message}") { Id = found.Id });

    /// <summary>What a build would warn of, and did not when the program was built. What is null in this environment, the shape of all of them knows.</summary>
    private IEnumerable<string> FindWarnings(Baseline baseline, BoundDocument bound) => bound.Diagnostics
        .Where(found => found.Severity == Severity.Warning && found.Id != SemanticRules.NothingKnown.Id && _parsed.ContainsKey(found.Location.Text.Path) && !Suppressions.IsSuppressed(found))
        .Where(found => !baseline.Document.Diagnostics.Any(before => before.Id == found.Id && before.Message == found.Message))
        .Select(found => $"{Print(found.Location)}: {found.Id}: {found.Message}");

    /// <summary>The place as a compiler prints it; a live file with its folder, since another of its name was compiled.</summary>
    private string Print(SourceLocation location)
    {
        string path = location.Text.Path;
        string file = path[(path.LastIndexOf('/') + 1)..];
        if (_parsed.ContainsKey(path))
            file = System.IO.Path.Combine(_folder, file);

        return string.Create(CultureInfo.InvariantCulture, $"{file}({location.Start.Line + 1},{location.Start.Character + 1})");
    }

    /// <summary>The document as it was compiled.</summary>
    private sealed record Baseline(IReadOnlyList<SourceFile> Files, BoundDocument Document, CompiledValues Values)
    {
        internal static Baseline Create(TuskSources sources, string environment)
        {
            SourceFile[] files = [.. sources.Files.Select(static file => SourceFile.Create(SyntaxTree.Parse(file.Text, file.Path)))];
            FileIndex index = FileIndex.Create(files);
            DocumentGroup group = DocumentGroup.Create(index.Find(sources.Path)!, index);

            // What a key may be, all environments say; what it is, the one that the program runs in.
            BoundDocument document = DocumentBinder.Bind(group);
            BoundEnvironment? own = document.FindEnvironment(environment) ?? document.FindEnvironment("");
            return new Baseline(files, document, new CompiledValues(own ?? document.Environments[0]));
        }
    }
}
