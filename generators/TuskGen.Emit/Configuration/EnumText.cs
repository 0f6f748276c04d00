namespace TuskGen.Emit;

/// <summary>Writes what tells the runtime how a document calls the members of an enum.</summary>
internal static class EnumText
{
    /// <summary>The statement; to run it again changes nothing.</summary>
    public static string Declare(EnumModel declared)
    {
        string name = declared.Home + declared.Name;
        string members = string.Join(", ", declared.Members.Select(member => "(" + CSharpText.Literal(member.Word) + ", " + name + "." + member.Name + ")"));
        return "global::TuskGen.TuskEnum.Declare<" + name + ">(" + members + ");";
    }
}
