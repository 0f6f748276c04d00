namespace TuskGen;

/// <summary>What keeps live values from being computed.</summary>
internal static class LiveFailure
{
    /// <summary>Nobody is there who computes an operator.</summary>
    /// <param name="path">The key.</param>
    /// <param name="call">What is computed.</param>
    /// <param name="operator">The operator without <c>@</c>.</param>
    public static TuskConfigurationException NothingComputes(string path, string call, string @operator) =>
        new($"{path} is live, {call}, and nothing computes @{@operator} here: {Mend(@operator)}.");

    /// <summary>The package that computes an operator, the method that adds it to a host, and its class; a program may bring an operator of its own.</summary>
    private static string Mend(string @operator) => @operator switch
    {
        "query" => Mend("TuskGen.Data", "AddTuskQuery", "QueryOperator"),
        "http" => Mend("TuskGen.Http", "AddTuskHttp", "HttpOperator"),
        "graphql" => Mend("TuskGen.Http", "AddTuskHttp", "GraphQLOperator"),
        "cache" => Mend("TuskGen.Caching", "AddTuskCache", "CacheOperator"),
        "learn" => Mend("TuskGen.Tuning", "AddTuskTuning", "LearnOperator"),
        "optimize" => Mend("TuskGen.Tuning", "AddTuskTuning", "OptimizeOperator"),
        "metrics" => "load the configuration with a TuskContext whose Live is LiveOperators.Of(…, new MetricsOperator())",
        _ => "load the configuration with a TuskContext whose Live property implements it",
    };

    private static string Mend(string package, string method, string @class) =>
        $"add the package {package}, and in a host call builder.Services.{method}(), else load with a TuskContext whose Live is LiveOperators.Of(…) with a {@class}";
}
