using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace AdminApiMigrator.Emulator;

/// <summary>Where a list goes on. A cursor is opaque to callers, good for one operation only, and names the entry it comes after, so that a list that changes meanwhile loses and doubles nothing.</summary>
/// <param name="Offset">Entries before it.</param>
/// <param name="After">The id of the entry before it.</param>
/// <param name="Query">The query it was given for, which operations that take the cursor alone go on with.</param>
internal sealed record Cursor(int Offset, string? After, string Query)
{
    private static readonly Cursor Start = new(0, null, "");

    /// <summary>Reads a cursor.</summary>
    /// <exception cref="Refusal">It is not one of this operation.</exception>
    public static Cursor Read(EmulatedRoute route, string? text)
    {
        if (text is null)
        {
            return Start;
        }

        try
        {
            var parts = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text)).Split('\n');
            if (parts is [var id, var offset, var after, var query] && id == route.Id)
            {
                var before = int.Parse(offset, NumberStyles.None, CultureInfo.InvariantCulture);
                return new Cursor(before, after.Length == 0 ? null : after, query);
            }
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw Invalid(route);
        }

        throw Invalid(route);
    }

    /// <summary>The text of the cursor.</summary>
    public string ToText(EmulatedRoute route) => WebEncoders.Base64UrlEncode(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{route.Id}\n{Offset}\n{After}\n{Query}")));

    /// <summary>The index of the first entry of the page.</summary>
    public int In<T>(IReadOnlyList<T> entries, Func<T, string> id)
    {
        var start = Math.Min(Offset, entries.Count);
        if (After is null)
        {
            return start;
        }

        // Where it stood, then before, where removals move it, then behind, where additions do.
        for (var i = start - 1; i >= 0; i--)
        {
            if (id(entries[i]) == After)
            {
                return i + 1;
            }
        }

        for (var i = start; i < entries.Count; i++)
        {
            if (id(entries[i]) == After)
            {
                return i + 1;
            }
        }

        return start;
    }

    private static Refusal Invalid(EmulatedRoute route) =>
        new(400, route.Templates[0].StartsWith("/admin/v", StringComparison.Ordinal) ? "ADMIN-400-1" : null, "The cursor is not one that this operation gave.");
}

/// <summary>A page of a list.</summary>
/// <param name="Data">The entries.</param>
/// <param name="Self">The cursor of this page.</param>
/// <param name="Previous">The cursor of the page before; null on the first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Total">Entries on all pages.</param>
/// <param name="Start">Entries before this page.</param>
internal sealed record Page(JsonArray Data, string Self, string? Previous, string? Next, int Total, int Start)
{
    /// <summary>Cuts the page that a call asks for out of a list.</summary>
    /// <param name="call">The call.</param>
    /// <param name="entries">The whole list, in an order that does not change.</param>
    /// <param name="id">What tells an entry from others.</param>
    /// <param name="shape">What an entry looks like.</param>
    /// <param name="cursor">The cursor that was sent.</param>
    /// <param name="size">How many go on a page.</param>
    /// <param name="query">The query to go on with.</param>
    public static Page Of<T>(Call call, IEnumerable<T> entries, Func<T, string> id, Func<T, JsonNode> shape, string? cursor, int size, string query = "")
    {
        var list = entries as IReadOnlyList<T> ?? [.. entries];
        var start = Cursor.Read(call.Route, cursor).In(list, id);
        var end = (int)Math.Min(list.Count, (long)start + size);
        var next = end < list.Count ? CursorAt(end) : null;
        var previous = start > 0 ? CursorAt(Math.Max(0, start - size)) : null;
        JsonArray data = [.. list.Skip(start).Take(end - start).Select(shape)];
        return new Page(data, cursor ?? CursorAt(start), previous, next, list.Count, start);

        string CursorAt(int offset) => new Cursor(offset, offset == 0 ? null : id(list[offset - 1]), query).ToText(call.Route);
    }

    /// <summary>data and links with bare cursors, as v2 and the searches of v1 answer.</summary>
    public JsonObject ToJson()
    {
        var links = new JsonObject { ["self"] = Self };
        if (Previous is not null)
        {
            links["prev"] = Previous;
        }

        if (Next is not null)
        {
            links["next"] = Next;
        }

        return new JsonObject { ["data"] = Data, ["links"] = links };
    }
}
