namespace TuskGen;

/// <summary>Why a run of characters is no literal; <see cref="Literals.Mend"/> has the text that would be one.</summary>
public enum LiteralFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>It begins with neither a digit nor a sign or dot and a digit.</summary>
    NotALiteral,

    /// <summary>It begins with a digit and has no literal's form: <c>2xx</c>. Quote it.</summary>
    DigitWord,

    /// <summary><c>01234</c>: quote it, or write <c>0o1234</c> where an octal number is meant.</summary>
    LeadingZero,

    /// <summary><c>.5</c>: write <c>0.5</c>.</summary>
    LeadingDot,

    /// <summary><c>5.</c>: write <c>5.0</c>.</summary>
    TrailingDot,

    /// <summary><c>1__000</c>, <c>1_</c>: one underscore, between two digits.</summary>
    MisplacedUnderscore,

    /// <summary><c>0XFF</c>: write <c>0xFF</c>.</summary>
    UpperCasePrefix,

    /// <summary><c>10mb</c>: write <c>10MB</c>.</summary>
    WrongUnitCase,

    /// <summary><c>10min</c>, <c>5M</c>: a unit under another name; write <c>10m</c>, <c>5MB</c>.</summary>
    WrongUnit,

    /// <summary><c>30m1h</c>: the units of a duration fall, each one at most once.</summary>
    UnitOrder,

    /// <summary><c>2024-01-02</c>: quote it.</summary>
    DateLike,

    /// <summary><c>12:30</c>: quote it.</summary>
    TimeLike,

    /// <summary><c>10.0.0.1</c>: quote it.</summary>
    IpLike,

    /// <summary>An integer beyond 64 bits.</summary>
    IntegerTooLarge,

    /// <summary>A number, duration, size or percent beyond what its type holds.</summary>
    OutOfRange,

    /// <summary>Finer than its type holds: a part of a byte, a part of 100 ns, a percent of more than 28 digits.</summary>
    TooPrecise,

    /// <summary><c>80O0</c>: the letter O where a digit should stand; write <c>8000</c>.</summary>
    LetterForZero,
}
