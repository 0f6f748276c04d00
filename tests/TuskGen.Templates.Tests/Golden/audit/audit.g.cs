namespace Golden.Directive;

/// <summary>A table whose changes are kept.</summary>
public static class AuditTables
{
    /// <summary>Who changed which order. app, `audit:orders`.</summary>
    public const string Orders = "orders";

    public static string OrdersTags => "money";

    public static global::System.TimeSpan OrdersKeep(global::Golden.Directive.AppConfig config) => config.Audit.Orders.Keep;
    /// <summary>Nothing is said. app, `audit:users`.</summary>
    public const string Users = "users";

    public static string UsersTags => "";

    public static global::System.TimeSpan UsersKeep(global::Golden.Directive.AppConfig config) => config.Audit.Users.Keep;
}
// table Table string string(min: 1) false shape
// keep Keep global::System.TimeSpan setting duration(1d..) false setting
// tags Tags global::TuskGen.TuskList<string> string[] false shape
