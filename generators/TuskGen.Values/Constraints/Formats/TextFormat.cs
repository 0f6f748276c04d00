namespace TuskGen;

/// <summary>The formats that <c>string(format: …)</c> can ask for.</summary>
public enum TextFormat
{
    /// <summary><c>hostname</c>: RFC 1123, section 2.1; ASCII, so names of other scripts in their <c>xn--</c> form; an IPv4 address has that form too.</summary>
    Hostname,

    /// <summary><c>email</c>: what HTML's <c>input type=email</c> takes (WHATWG HTML, 4.10.5.1.5), of at most 254 characters, 64 before the <c>@</c> (RFC 5321).</summary>
    Email,

    /// <summary><c>url</c>: an absolute URI (RFC 3986) with <c>://</c> and a host.</summary>
    Url,

    /// <summary><c>ipv4</c>: four decimal numbers without leading zeros.</summary>
    Ipv4,

    /// <summary><c>ipv6</c>: RFC 4291, section 2.2, without scope.</summary>
    Ipv6,

    /// <summary><c>cidr</c>: a network, as RFC 4632 and RFC 4291 write it; the bits behind its prefix are 0.</summary>
    Cidr,

    /// <summary><c>cron</c>: five fields, or six with seconds first, as crontab(5) and Quartz write them, or <c>@daily</c> and its like.</summary>
    Cron,

    /// <summary><c>semver</c>: semver.org 2.0.0.</summary>
    Semver,

    /// <summary><c>slug</c>: lower-case ASCII letters and digits in parts joined by single hyphens.</summary>
    Slug,
}
