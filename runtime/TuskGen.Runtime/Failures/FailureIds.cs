namespace TuskGen;

/// <summary>The compiler's numbers of the rules that a load holds values to as well, so that one search finds both.</summary>
internal static class FailureIds
{
    internal const string AssertionFailed = "TSK2012";
    internal const string MissingKey = "TSK2034";
    internal const string OtherType = "TSK2035";
    internal const string UnknownKey = "TSK1044";
    internal const string ConstraintNotMet = "TSK2036";
}
