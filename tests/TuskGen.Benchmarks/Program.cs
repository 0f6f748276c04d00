using System.Globalization;
using TuskGen.Benchmarks;

int ArgumentOr(int index, int otherwise) =>
    args.Length > index && int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0 ? value : otherwise;

switch (args.FirstOrDefault())
{
    case "parse":
        ParseBenchmark.Run(ArgumentOr(1, 21), Console.Out);
        return 0;
    case "linear":
        LinearBenchmark.Run(ArgumentOr(1, 5), Console.Out);
        return 0;
    case "generator":
        GeneratorBenchmark.Run(ArgumentOr(1, 5), Console.Out);
        return 0;
    case "csc":
        CompilerBenchmark.Run(ArgumentOr(1, 9), Console.Out);
        return 0;
    case "load":
        LoadBenchmark.Run(ArgumentOr(1, 21), Console.Out);
        return 0;
    case "start":
        StartBenchmark.Run(ArgumentOr(1, 15), Console.Out);
        return 0;
    case "growth":
        GrowthBenchmark.Run(ArgumentOr(1, 3), Console.Out);
        return 0;
    case "live":
        LiveBenchmark.Run(ArgumentOr(1, 21), Console.Out);
        return 0;
    case "profile" when args.Length > 1 && ProfileLoop.Run(args[1], TimeSpan.FromSeconds(ArgumentOr(2, 10)), Console.Out):
        return 0;
    default:
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/TuskGen.Benchmarks -- COMMAND
              parse [rounds]              2 MB of equivalent data to the fullest tree of each parser, side by side
              linear [rounds]             time a byte from 10 KB to 10 MB
              generator [rounds]          1,000 documents cold and after an edit, beside a generator that does nothing
              csc [rounds]                the compiler's processor time for 200 documents, beside the same classes by hand
              load [rounds]               200 keys from a compiled document, beside an object initializer
              start [rounds]              processes from start to the first typed read of 20, 200 and 10,000 keys; publishes nine programs first
              growth [rounds]             generator, compiler and what comes out of both for 100, 1,000 and 10,000 keys
              live [rounds]               2,000 keys from a file on disk to a validated object
              profile CONTESTANT [seconds]  one contestant in a loop, by a part of its name:
                                          tuskgen, tomlyn, roslyn, json, yaml of parse; cold, edit, null of generator
            """);
        return 2;
}
