using Hello;
using TuskGen;

Print("development", AppConfig.Load("Development"));
Print("production", AppConfig.Load("Production"));

// Variables, arguments, clock and secrets come in through a context; a program's own are TuskContext.Process, which Load() takes by itself.
TuskContext context = new() { Variables = new Dictionary<string, string> { ["APP__SERVER__PORT"] = "9000" } };
Print("production, with the variable APP__SERVER__PORT=9000", AppConfig.Load("Production", context));

static void Print(string title, AppConfig config)
{
    Console.WriteLine(title);
    Console.WriteLine($"  title     {config.Title}");
    Console.WriteLine($"  server    {config.Server.Host}:{config.Server.Port}, timeout {config.Server.Timeout.TotalSeconds} s");
    Console.WriteLine($"  limits    body {config.Server.Limits.Body}, header {config.Server.Limits.Header}");
    Console.WriteLine($"  features  {string.Join(", ", config.Features.Enabled)}");
    Console.WriteLine();
}
