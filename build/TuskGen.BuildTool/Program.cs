using TuskGen.BuildTool;

// Run by TuskGen.targets: dotnet TuskGen.BuildTool.dll manifests|lock REQUEST
if (args is not [("manifests" or "lock") and var command, var file])
{
    Console.Error.WriteLine("TuskGen.BuildTool: expected `manifests REQUEST` or `lock REQUEST`, as TuskGen.targets gives them.");
    return 2;
}

try
{
    BuildRequest request = BuildRequest.Read(File.ReadAllLines(file));
    return command == "lock" ? LockCommand.Run(request, Console.Out, Console.Error) : ManifestCommand.Run(request);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine("TuskGen.BuildTool: " + exception.Message);
    return 1;
}
