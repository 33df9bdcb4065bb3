using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AdminApiMigrator.Emulator;

/// <summary>What the GET lists of v2 have in common: with a cursor every other parameter is ignored, so the cursor itself carries them.</summary>
internal static class PagedQueries
{
    /// <summary>The query that counts: the one that was sent, or the one that its cursor was given for.</summary>
    public static Call Resumed(this Call call)
    {
        if (call.Asked("cursor") is not { } text)
        {
            return call;
        }

        var query = QueryHelpers.ParseQuery(Cursor.Read(call.Route, text).Query).ToDictionary(pair => pair.Key, pair => pair.Value.OfType<string>().ToArray());
        query["cursor"] = [text];
        return new Call
        {
            Route = call.Route,
            Ids = call.Ids,
            Query = query,
            Path = call.Path,
            Root = call.Root,
            Token = call.Token,
            Store = call.Store,
            State = call.State,
            Now = call.Now,
            AsOf = call.AsOf,
        };
    }

    /// <summary>The query without its cursor, for the next one.</summary>
    public static string QueryText(this Call call) => string.Join('&',
        from pair in call.Query
        where pair.Key != "cursor"
        from value in pair.Value
        select $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(value)}");

    /// <summary>The size of a page: what was asked for or the catalogue's default, cut to the largest.</summary>
    public static int PageSize(this Call call, int whenLeftOut, int largest)
    {
        var asked = call.Node("limit") is { } node ? (long)node
            : call.Asked("limit") is not { } text ? whenLeftOut
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw Call.Refuse(400, "ADMIN-400-4", $"limit in the query: \"{text}\" is no integer.");
        return (int)Math.Clamp(asked, 1, largest);
    }
}
