namespace TuskGen.Runtime.Tests;

/// <summary>A document of constants, built by a reader and by hand.</summary>
internal sealed record Bare
{
    public required int Port { get; init; }

    public required string Host { get; init; }

    public required TuskList<int> Numbers { get; init; }

    public static Bare ByHand() => new() { Port = 8080, Host = "localhost", Numbers = [1, 2, 3] };

    internal sealed class BareDocument() : TuskDocument<Bare>("bare", null, ["", "production"], ["port", "host", "numbers"])
    {
        protected override Bare Build(int environment, ref TuskReader reader) => new()
        {
            Port = reader.Int32("port", environment == 1 ? 443 : 8080),
            Host = reader.String("host", "localhost"),
            Numbers = reader.List<int>("numbers", [1, 2, 3]),
        };

        protected override void Visit(Bare value, TuskVisitor visitor) => visitor.Value("port", value.Port);
    }

    internal sealed class ListedDocument() : TuskDocument<Bare>("listed", null, ["development", "production"], ["port"])
    {
        protected override Bare Build(int environment, ref TuskReader reader) => ByHand();

        protected override void Visit(Bare value, TuskVisitor visitor) => visitor.Value("port", value.Port);
    }
}
