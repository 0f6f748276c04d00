using System.Globalization;
using SharpFuzz;
using TuskGen.Fuzz;

int Number(int index, int otherwise) =>
    args.Length > index && int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;

switch (args.FirstOrDefault())
{
    case "afl":
        Fuzzer.OutOfProcess.Run(Target.Run);
        return 0;
    case "libfuzzer":
        Fuzzer.LibFuzzer.Run(bytes => Target.Run(System.Text.Encoding.UTF8.GetString(bytes)));
        return 0;
    case "hunt":
        return Hunt.Run(Number(1, 0), Number(2, 100_000), Console.Out) == 0 ? 0 : 1;
    default:
        Console.Error.WriteLine("TuskGen.Fuzz afl | libfuzzer | hunt [first] [count]   (see README.md)");
        return 2;
}
