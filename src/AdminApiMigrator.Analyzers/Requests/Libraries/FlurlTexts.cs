using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>What Flurl's builders make of a URL that another client sends: <c>http.DeleteAsync(root.AppendPathSegments("users", id))</c>.</summary>
internal static class FlurlTexts
{
    /// <summary>The URL after the call; default when the call takes away what is not told apart here.</summary>
    /// <param name="call">A call of Flurl's on a URL.</param>
    /// <param name="url">The URL before it.</param>
    /// <param name="read">Reads an argument; the items of a list stand apart in it.</param>
    public static ImmutableArray<UrlShape> After(IInvocationOperation call, ImmutableArray<UrlShape> url, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        var given = Passed.By(call, Arguments.None);
        return (call.TargetMethod.Name, given) switch
        {
            ("AppendPathSegment" or "AppendPathSegments", [var segments, ..]) =>
                url.Combine(read(segments.Value).Each(static list => list.Replace(UrlShape.ItemBreak, UrlShape.Of("/"))), JoinedUrl.Append),
            ("SetQueryParam" or "AppendQueryParam", [{ Value.ConstantValue: { HasValue: true, Value: string name } }, var value, ..]) =>
                url.Combine(read(value.Value), (whole, text) => QueryText.Append(whole, name, text)),
            ("ResetToRoot" or "Reset" or "RemovePath" or "RemovePathSegment" or "RemovePathSegments", _) => [UrlShape.Of(new Hole(call))],
            _ => url,
        };
    }
}
