using CsCheck;
using TuskGen.Mistakes.Configurations;

namespace TuskGen.Mistakes;

/// <summary>Makes the hundred mistakes; the same ones in every run.</summary>
internal sealed class MistakeMaker
{
    private const string Typo = "typo in a key", OfType = "value of another type", OfRange = "value out of range", Absent = "required key missing", Cross = "keys that contradict each other",
        OverlayOnly = "one of the first three, in one later environment alone", InDictionary = "entry of a dictionary", Secret = "secret in plain text";

    private static readonly string[] s_secrets = [.. ShopFields.All.Where(static field => field.Good.IsFromVault).Select(static field => field.Path)];

    private readonly PCG _random = new(stream: 1, seed: 20_260_304);
    private readonly List<Mistake> _made = [];

    public static IReadOnlyList<Mistake> Make()
    {
        MistakeMaker maker = new();
        maker.Add(16, () => maker.MisspellIn(maker.Early(), Typo));
        maker.Add(16, () => maker.Replace(maker.Early(), OfType, static field => field.WrongTypes));
        maker.Add(14, () => maker.Replace(maker.Early(), OfRange, static field => field.OutOfRange));
        maker.Add(10, maker.Remove);
        maker.Add(8, maker.Contradict);
        maker.Add(14, maker.InOverlay);
        maker.Add(12, maker.InEntry);
        maker.Add(10, maker.WriteSecret);
        return maker._made;
    }

    /// <summary>What a developer sees at once: the base and the overlay of the own machine.</summary>
    private string Early() => One(Layers.Base, Layers.Base, "Development");

    private string Later() => One([.. Layers.Environments.Skip(1)]);

    private void Add(int count, Func<Mistake?> make)
    {
        for (int wanted = _made.Count + count; _made.Count < wanted;)
        {
            if (make() is { } mistake && _made.All(made => made.What != mistake.What))
                _made.Add(mistake);
        }
    }

    private Mistake? MisspellIn(string layer, string kind)
    {
        string path = One([.. Layers.Good.KeysOf(layer).Where(static path => !ShopFields.IsOfDictionary(path))]);
        return Misspell(layer, path, kind);
    }

    private Mistake? Misspell(string layer, string path, string kind)
    {
        string name = path[(path.LastIndexOf(':') + 1)..], wrong = Garble(name);
        string other = path[..^name.Length] + wrong;
        if (wrong == name || Layers.Good.ByName[layer].ContainsKey(other))
            return null;

        Literal value = Layers.Good.ByName[layer][path];
        return value.IsFromVault ? null
            : new Mistake(kind, Where(layer) + ": " + other + " for " + path, [wrong, name], Layers.Good.Without(layer, path).With(layer, other, value));
    }

    private Mistake? Replace(string layer, string kind, Func<Field, Literal[]> choices, bool isOfDictionary = false)
    {
        Field field = One([.. ShopFields.All.Where(field => ShopFields.IsOfDictionary(field.Path) == isOfDictionary && choices(field).Length > 0)]);
        Literal wrong = One(choices(field));
        return new Mistake(kind, Where(layer) + ": " + field.Path + " is " + wrong.Tusk, [NameOf(field.Path)], Layers.Good.With(layer, field.Path, wrong));
    }

    /// <summary>The key stands in the base alone, so that every environment lacks it.</summary>
    private Mistake? Remove()
    {
        Field field = One([.. ShopFields.All.Where(static field => field.IsRequired && !field.Good.IsFromVault && !ShopFields.IsOfDictionary(field.Path))]);
        Layers without = Layers.Environments.Append(Layers.Base).Where(layer => One(0, 1) == 0 || layer == Layers.Base).Aggregate(Layers.Good, (layers, layer) => layers.Without(layer, field.Path));
        string[] left = [.. Layers.Environments.Where(layer => without.ByName[layer].ContainsKey(field.Path))];
        return new Mistake(Absent, field.Path + " missing" + (left.Length == 0 ? "" : " but in " + string.Join(" and ", left)), [NameOf(field.Path)], without);
    }

    private Mistake? Contradict()
    {
        string layer = One(Layers.Base, "Development", "Test", "Staging", "Production", "Canary");
        if (One(true, false))
        {
            int low = One(500, 300, 900);
            return new Mistake(Cross, Where(layer) + ": database:poolMin is " + low, ["poolMin", "poolMax"], Layers.Good.With(layer, "database:poolMin", Literal.Number(low)));
        }

        int delay = One(1800, 600, 3600);
        return new Mistake(Cross, Where(layer) + ": mail:delay is " + delay + "s", ["delay", "maxDelay"], Layers.Good.With(layer, "mail:delay", Literal.Seconds(delay)));
    }

    private Mistake? InOverlay() => One(0, 1, 2) switch
    {
        0 => MisspellIn(Later(), OverlayOnly),
        1 => Replace(Later(), OverlayOnly, static field => field.WrongTypes),
        _ => Replace(Later(), OverlayOnly, static field => field.OutOfRange),
    };

    private Mistake? InEntry()
    {
        string layer = One([Layers.Base, .. Layers.Environments]);
        switch (One(0, 1, 2, 3, 4, 5))
        {
            case 0:
                return Replace(layer, InDictionary, static field => field.WrongTypes, isOfDictionary: true);
            case 1:
            case 2:
                return Replace(layer, InDictionary, static field => field.OutOfRange, isOfDictionary: true);
            case 3:
                return Misspell(Layers.Base, One("tenants:acme:seats", "tenants:globex:url", "tenants:acme:plan"), InDictionary);
            case 4:
                // Whoever reads it takes it for one more entry: a dictionary's keys are the configuration's own.
                return One(true, false) ? Misspell("Development", "quotas:search", InDictionary) : Misspell("Staging", "quotas:upload", InDictionary);
            default:
                string lost = One("tenants:globex:seats", "tenants:acme:url", "tenants:globex:url");
                return new Mistake(InDictionary, lost + " missing", [NameOf(lost)], Layers.Good.Without(Layers.Base, lost));
        }
    }

    private Mistake? WriteSecret()
    {
        string layer = One([Layers.Base, .. Layers.Environments]), path = One(s_secrets), text = One("hunter2", "s3cr3t-1234", "Tr0ub4dor&3");
        return new Mistake(Secret, Where(layer) + ": " + path + " is \"" + text + "\"", [NameOf(path)], Layers.Good.With(layer, path, Literal.Text(text)));
    }

    private string Garble(string name)
    {
        int at = (int)Gen.Int[1, name.Length - 2].Generate(_random, null, out _);
        return One(0, 1, 2) switch
        {
            0 => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            1 => name.Remove(at, 1),
            _ => name.Insert(at, name[at].ToString()),
        };
    }

    private T One<T>(params T[] items) => items[Gen.Int[0, items.Length - 1].Generate(_random, null, out _)];

    private static string NameOf(string path) => path[(path.LastIndexOf(':') + 1)..];

    private static string Where(string layer) => layer.Length == 0 ? "base" : layer;
}
