namespace TuskGen.BuildTool;

/// <summary>Placeholder.</summary>
internal static class LockCommand
{
    public static int Run(BuildRequest request, TextWriter errors) => 0;
}
