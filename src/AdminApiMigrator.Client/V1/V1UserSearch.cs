using System.Globalization;
using System.Net;

namespace AdminApiMigrator.Client;

/// <summary>v1's search for users.</summary>
internal sealed class V1UserSearch
{
    private const int LargestPage = 10_000;
    private const int AddressesPerSearch = 100;

    private readonly V1UserSearchBody _body;
    private readonly HashSet<string> _expand;
    private readonly List<UserSearch> _queries = [];
    private readonly Func<DirectoryUser, int>? _queryOf;

    private V1UserSearch(V1Call call, V1UserSearchBody body, int limit)
    {
        V1SearchRules.RefuseUnknown(body.Unknown);
        V1SearchRules.RefuseBadLists(
            call,
            ("accountIds", body.AccountIds),
            ("accountTypes", body.AccountTypes),
            ("accountStatuses", body.AccountStatuses),
            ("namesOrNicknames.eq", body.NamesOrNicknames?.Eq),
            ("emailUsernames.eq", body.EmailUsernames?.Eq),
            ("emailDomains.eq", body.EmailDomains?.Eq));
        if (body.AccountTypes?.FirstOrDefault(type => type != "atlassian") is { } other)
        {
            throw new V1NotTranslatableException(
                "accountTypes",
                $"v2 finds atlassian accounts only, so '{other}' cannot be found any more. Remove it if you can do without.");
        }

        _body = body;
        _expand = V1SearchRules.Expand(call, body.Expand, "NAME", "EMAIL", "EMAIL_VERIFIED", "PRODUCT_LAST_ACCESS", "GROUPS");
        var statuses = Statuses(call, body.AccountStatuses);
        var isFiltered = (body.NamesOrNicknames ?? body.EmailUsernames ?? body.EmailDomains) is not null;
        _queryOf = Plan(statuses, V1SearchRules.PageSize(limit, isFiltered));
    }

    /// <summary>Answers the request.</summary>
    public static async Task<HttpResponseMessage> AnswerAsync(V1Call call, CancellationToken cancellationToken)
    {
        var body = await call.ReadBodyAsync(V1Json.Default.V1UserSearchBody, cancellationToken, mayBeMissing: true).ConfigureAwait(false);
        var limit = V1SearchRules.Limit(call, body.Limit, LargestPage);
        var search = new V1UserSearch(call, body, limit);
        var filters = body with { Cursor = null, Limit = null, Expand = null };
        var start = V1SearchPage<DirectoryUser>.Start(call, body.Cursor, search._queries.Count, filters, V1Json.Default.V1UserSearchBody);
        var (users, next) = await V1SearchPage<DirectoryUser>.ReadAsync(
            start,
            limit,
            search._queries.Count,
            (query, cursor, token)
                => call.Api.Users.ReadPageAsync(call.OrgId, search._queries[query], DirectoriesClient.All, cursor, token),
            search.Accepts,
            cancellationToken).ConfigureAwait(false);
        var page = new V1Page<V1User>([.. users.Select(search.Shape)], new V1Links(next?.ToString()));
        return call.Respond(HttpStatusCode.OK, page, V1Json.Default.V1PageV1User);
    }

    private static List<string>? Statuses(V1Call call, IReadOnlyList<string>? statuses) => statuses is null
        ? null
        : [.. statuses.Select(status => status switch
        {
            "ACTIVE" => "active",
            "INACTIVE" => "inactive",
            _ => throw call.BadBody($"accountStatuses knows ACTIVE and INACTIVE, not '{status}'."),
        })];

    /// <summary>
    /// Lays out the v2 searches: v2 has one search term where v1 had filters of several values, so each value is a search of its own, and
    /// what v2 cannot say is tested here.
    /// </summary>
    /// <returns>
    /// Which of the searches an entry belongs to, so that one found by two of them is given once; null when there is no question.
    /// </returns>
    private Func<DirectoryUser, int>? Plan(List<string>? statuses, int pageSize)
    {
        UserSearch Query(string? term = null, IList<string>? emails = null) => new()
        {
            AccountIds = _body.AccountIds?.ToList(),
            AccountStatus = statuses,
            // Without this v2 also gives managed accounts that are in no directory, which v1 did not.
            MembershipStatus = _body.IsSuspended switch { true => ["suspended"], false => ["active"], null => ["active", "suspended"] },
            SearchTerm = term,
            Emails = emails,
            Expand = Expansions(),
            PageSize = pageSize,
        };

        var (names, locals, domains) = (_body.NamesOrNicknames, _body.EmailUsernames, _body.EmailDomains);
        if (_body.AccountIds is null && locals?.Eq is { } left && domains?.Eq is { } right)
        {
            var addresses = left.SelectMany(l => right.Select(r => $"{l}@{r}")).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            for (var i = 0; i < addresses.Count; i += AddressesPerSearch)
            {
                _queries.Add(Query(emails: addresses.GetRange(i, Math.Min(AddressesPerSearch, addresses.Count - i))));
            }

            return null;
        }

        // With ids in it a search is small already. emailDomains is no help: v2 knows verified domains only, and would hide the users of
        // others.
        var terms = _body.AccountIds is null ? Cheaper(Terms(names), Terms(locals)) : null;
        if (terms is null)
        {
            _queries.Add(Query());
            return null;
        }

        _queries.AddRange(terms.Select(term => Query(term)));
        return terms.Count == 1 ? null
            : terms == names?.Eq ? user => names.IndexOf(user.Name, user.Nickname)
            : user => locals!.IndexOf(Local(user));
    }

    private static IReadOnlyList<string>? Terms(V1TextFilter? filter) => filter?.Contains is { Length: > 0 } part ? [part] : filter?.Eq;

    private static IReadOnlyList<string>? Cheaper(IReadOnlyList<string>? one, IReadOnlyList<string>? other)
        => one is null || other?.Count < one.Count ? other : one;

    private List<string>? Expansions()
    {
        var expansions = new List<string>();
        if (_expand.Contains("PRODUCT_LAST_ACCESS"))
        {
            expansions.Add("productAccess");
        }

        if (_expand.Contains("GROUPS"))
        {
            expansions.Add("groups");
        }

        return expansions.Count == 0 ? null : expansions;
    }

    private bool Accepts(int query, DirectoryUser user)
        => (_queryOf is null || _queryOf(user) == query)
            && (_body.NamesOrNicknames?.Accepts(user.Name, user.Nickname) ?? true)
            && (_body.EmailUsernames?.Accepts(Local(user)) ?? true)
            && (_body.EmailDomains?.Accepts(Domain(user)) ?? true);

    private static string? Local(DirectoryUser user)
        => user.Email?.LastIndexOf('@') is > 0 and var at ? user.Email.Substring(0, at) : null;

    private static string? Domain(DirectoryUser user)
        => user.Email?.LastIndexOf('@') is > 0 and var at ? user.Email.Substring(at + 1) : null;

    private V1User Shape(DirectoryUser user) => new()
    {
        AccountId = user.AccountId,
        AccountType = user.AccountType ?? "atlassian",
        AccountStatus = user.AccountStatus,
        StatusInUserbase = user.MembershipStatus is { } status ? status == "active" : null,
        Name = _expand.Contains("NAME") ? user.Name : null,
        Nickname = _expand.Contains("NAME") ? user.Nickname : null,
        Email = _expand.Contains("EMAIL") ? user.Email : null,
        EmailVerified = _expand.Contains("EMAIL_VERIFIED") ? user.EmailVerified : null,
        ProductLastAccess = _expand.Contains("PRODUCT_LAST_ACCESS")
            ? [.. (user.ProductAccess ?? []).OfType<ProductAccess>().Select(LastAccess)]
            : null,
        Groups = _expand.Contains("GROUPS")
            ? [.. (user.Groups ?? []).OfType<UserGroup>().Select(group => group with { Id = LastPart(group.Id) })]
            : null,
    };

    private static V1ProductLastAccess LastAccess(ProductAccess access)
        => new(access.Key, LastPart(access.Id), Time(access.LastActiveTimestamp));

    // As the service writes it: in UTC, with milliseconds and a Z. Callers compare and cut these texts.
    private static string? Time(DateTimeOffset? time)
        => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    // v2 writes ARIs where v1 had the bare id.
    private static string? LastPart(string? id) => id?.Substring(id.LastIndexOf('/') + 1);
}
