namespace TuskGen.Conformance.Corpus;

/// <summary>Cases as data of theories, by names that do not depend on where the corpus lies.</summary>
internal static class CaseList
{
    /// <summary>The cases of all corpora: <c>own/errors/cycle.tsk</c>.</summary>
    public static TheoryData<string> Of(Func<CorpusFolder, IEnumerable<string>> list)
    {
        var cases = new TheoryData<string>();
        foreach (CorpusFolder corpus in CorpusFolder.All)
        {
            foreach (string path in list(corpus))
            {
                cases.Add(corpus.Name + "/" + System.IO.Path.GetRelativePath(corpus.Path, path).Replace('\\', '/'));
            }
        }

        return cases;
    }

    /// <summary>Where the case of a name lies.</summary>
    public static string Path(string name)
    {
        int slash = name.IndexOf('/', StringComparison.Ordinal);
        CorpusFolder corpus = CorpusFolder.All.Single(one => one.Name == name[..slash]);
        return System.IO.Path.Combine(corpus.Path, name[(slash + 1)..]);
    }
}
