namespace TuskGen.Generators;

/// <summary>Names of the steps, by which tests ask why one ran.</summary>
public static class Steps
{
    /// <summary>The project's build properties.</summary>
    public const string Options = "TuskGen.Options";

    /// <summary>The referenced runtime.</summary>
    public const string Runtime = "TuskGen.Runtime";

    /// <summary>The referenced assembly for hosts.</summary>
    public const string Hosting = "TuskGen.Hosting";

    /// <summary>The model of what a document becomes for hosts; holds no value.</summary>
    public const string HostingModels = "TuskGen.HostingModels";

    /// <summary>The texts that a document was made from, for hosts.</summary>
    public const string Sources = "TuskGen.Sources";

    /// <summary>One file, read.</summary>
    public const string Files = "TuskGen.Files";

    /// <summary>All files by path.</summary>
    public const string Index = "TuskGen.Index";

    /// <summary>A document's files.</summary>
    public const string Groups = "TuskGen.Groups";

    /// <summary>A document, bound and made into models.</summary>
    public const string Documents = "TuskGen.Documents";

    /// <summary>The model of a document's types; holds no position.</summary>
    public const string Types = "TuskGen.Types";

    /// <summary>The model of a document's positions.</summary>
    public const string Maps = "TuskGen.Maps";

    /// <summary>What the types of a document are called; holds nothing else.</summary>
    public const string Names = "TuskGen.Names";

    /// <summary>The documents whose types are called like those of others.</summary>
    public const string Collisions = "TuskGen.Collisions";

    /// <summary>The documents whose types are called like those of the project's own C#.</summary>
    public const string OwnTypes = "TuskGen.OwnTypes";

    /// <summary>The documents that have errors or warnings.</summary>
    public const string Faulty = "TuskGen.Faulty";

    /// <summary>Whether a document has an error.</summary>
    public const string Broken = "TuskGen.Broken";

    /// <summary>What a document has to tell a build that runs no analyzers.</summary>
    public const string Floors = "TuskGen.Floors";

    /// <summary>A schema that stands alone, with what it uses.</summary>
    public const string Standalone = "TuskGen.Standalone";

    /// <summary>The model of what a document or file declares.</summary>
    public const string Declarations = "TuskGen.Declarations";

    /// <summary>The operators that a document or file declares, with their positions.</summary>
    public const string Operators = "TuskGen.Operators";

    /// <summary>The directives that a document or file declares, and the uses in it.</summary>
    public const string Directives = "TuskGen.Directives";

    /// <summary>A template, read.</summary>
    public const string Templates = "TuskGen.Templates";

    /// <summary>A template with what it is given.</summary>
    public const string TemplateJobs = "TuskGen.TemplateJobs";

    /// <summary>A template, run.</summary>
    public const string TemplateOutputs = "TuskGen.TemplateOutputs";

    /// <summary>Faults of TuskGen itself.</summary>
    public const string Failures = "TuskGen.Failures";
}
