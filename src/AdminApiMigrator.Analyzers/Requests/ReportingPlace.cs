using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Decides where a request is reported that leaves through several methods: at the outermost call whose method alone would not have sent
/// it, for there the endpoint is decided.
/// </summary>
internal sealed class ReportingPlace(MemberRuns runs)
{
    /// <summary>Stands for what nobody knows of a URL.</summary>
    private const string Value = "{}";

    /// <summary>Whether the method that the site calls sends the same by itself: then it is reported in that method's code.</summary>
    public bool IsReportedFurtherIn(Emission emission) => emission.Called is { } called
        && runs.OwnOf(called).Any(own => own.Sink.Syntax == emission.Sink.Syntax && SaysTheSame(own.Row, emission.Row, emission.Through.Length > 1));

    /// <summary>The request of what leaves at one place.</summary>
    public Request RequestOf(IEnumerable<Emission> sameSite)
    {
        var all = sameSite.ToList();
        var first = all[0];
        var rows = Distinct(all.Select(static emission => emission.Row));
        var request = OfRows(first.Request with { Site = first.Site }, rows);
        return request with
        {
            Via = first.Called is null ? [] : [.. all.GroupBy(static emission => emission.Sink.Syntax).Select(ViaOf)],
            IsInherited = all.Select(static emission => emission.Self).Distinct(SymbolEqualityComparer.Default).Count() > 1 && rows.Length > 1 && first.Called is null,
        };
    }

    /// <summary>What the sender itself sends, read without its caller.</summary>
    private Request ViaOf(IEnumerable<Emission> sameSink)
    {
        var first = sameSink.First();
        var sender = first.Through[first.Through.Length - 1];
        var own = runs.OwnOf(sender).Where(own => own.Sink.Syntax == first.Sink.Syntax).Select(static own => own.Row).ToList();
        return OfRows(first.Request with { Site = first.Sink, Bases = [] }, Distinct(own));
    }

    private static Request OfRows(Request request, ImmutableArray<RequestRow> rows)
    {
        ImmutableArray<string> methods = rows.Any(static row => row.Methods.IsEmpty) ? [] : [.. rows.SelectMany(static row => row.Methods).Distinct()];
        var urls = rows.Aggregate(ImmutableArray<UrlShape>.Empty, static (all, row) => all.Or(row.Urls));
        return request with
        {
            Method = methods is [var only] ? only : null,
            Methods = methods.Length > 1 ? methods : [],
            Urls = urls,
            Rows = rows.Length > 1 ? rows : [],
            NamedBy = urls.Aggregate(request.NamedBy, static (all, url) => all.Union(url.Members)),
        };
    }

    private static ImmutableArray<RequestRow> Distinct(IEnumerable<RequestRow> rows)
    {
        var distinct = ImmutableArray.CreateBuilder<RequestRow>();
        foreach (var row in rows)
        {
            if (!distinct.Any(known => known.Methods.SequenceEqual(row.Methods) && known.Urls.Length == row.Urls.Length && known.Urls.Zip(row.Urls, static (one, other) => one.Says(other)).All(static says => says)))
            {
                distinct.Add(row);
            }
        }

        return distinct.ToImmutable();
    }

    /// <summary>Whether the caller adds nothing to what the method sends by itself, or, where that calls another in turn, nothing but values.</summary>
    private static bool SaysTheSame(RequestRow own, RequestRow given, bool mayFill) => own.Methods.SequenceEqual(given.Methods)
        && (Spelled(own).SequenceEqual(Spelled(given)) || (mayFill && own.Urls.Length > 0 && given.Urls.All(url => own.Urls.Any(open => FillsOnly(SegmentsOf(open), SegmentsOf(url))))));

    private static IEnumerable<string> Spelled(RequestRow row) => row.Urls.Select(static url => url + string.Concat(url.Pieces.Select(static piece => piece.Hole?.Default)));

    /// <summary>Whether the second adds nothing but values to the first.</summary>
    private static bool FillsOnly(string[] open, string[] filled) => open.Length == filled.Length
        && open.Zip(filled, static (own, given) => own == given || (own.Contains(Value) && (given.Contains(Value) || !PathWords.MayBe(given)))).All(static isSame => isSame);

    private static string[] SegmentsOf(UrlShape url) => string.Concat(url.Pieces.Select(static piece => piece.Text ?? piece.Hole?.Default ?? Value)).Split('/');
}
