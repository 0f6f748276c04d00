namespace TuskGen.Mistakes.Configurations;

/// <summary>What the shop's document declares.</summary>
internal static class ShopDocument
{
    public const string Schema = """
        #enum Level { trace, debug, info, warning, error }
        #enum Plan { free, pro }
        #type Server {
            host: string(format: hostname)
            port: int(1..65535)
            timeout: duration(1s..5m)
            maxBody: int(1024..104857600) = 1048576
        }
        #type Database {
            host: string(min: 1)
            poolMin: int(0..1000) = 1
            poolMax: int(1..1000) = 20
            commandTimeout: duration(1s..10m) = 30s
            password: secret
            @assert(poolMin <= poolMax, "poolMin is above poolMax")
        }
        #type Mail {
            from: string(format: email)
            relay: string(format: url)
            retries: int(0..10) = 3
            delay: duration(1s..1h) = 5s
            maxDelay: duration(1s..1h) = 1m
            apiKey: secret
            @assert(delay <= maxDelay, "delay is above maxDelay")
        }
        #type Tenant { url: string(format: url), seats: int(1..10000), plan: Plan = free }
        #config Shop {
            server: Server
            database: Database
            mail: Mail
            log: Level = info
            currency: string(pattern: "[A-Z]{3}")
            checkout: bool = false
            signingKey: secret
            quotas: map<string, int(0..100000)>
            tenants: map<string, Tenant>
        }
        """;
}
