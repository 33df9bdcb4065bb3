using System.Globalization;

namespace AdminApiMigrator.Client;

/// <summary>
/// A request was not sent because its path and query are longer than <see cref="Limit"/>. In front of Atlassian Cloud such a request is
/// answered with 413 and a closed connection, on which other requests may have been under way.
/// </summary>
/// <remarks>
/// The limit is announced for Jira and Confluence; whether the Admin API keeps it is not stated, so here is no reason to try.
/// </remarks>
public class UrlTooLongException : AdminApiException
{
    /// <summary>The longest path and query, in bytes after escaping.</summary>
    public const int Limit = 8192;

    /// <summary>Makes an exception.</summary>
    /// <param name="operation">Method and path template of the request.</param>
    /// <param name="length">The bytes of its path and query.</param>
    public UrlTooLongException(string operation, int length)
        : base(string.Format(
            CultureInfo.InvariantCulture,
            "{0} was not sent: path and query have {1} bytes, and the service takes {2}. Ask for less in one call: divide the values of "
            + "the filter among several calls, or use the search of the same name, which sends its filter as a body.",
            operation,
            length,
            Limit))
        => Length = length;

    /// <summary>The bytes of path and query, after escaping.</summary>
    public int Length { get; }

    /// <summary>Refuses an address that is too long.</summary>
    /// <exception cref="UrlTooLongException">It is.</exception>
    internal static void Check(string operation, Uri uri)
    {
        // Escaped, so a character is a byte.
        var length = uri.PathAndQuery.Length;
        if (length > Limit)
        {
            throw new UrlTooLongException(operation, length);
        }
    }
}
