// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>auth of EventActor.</summary>
public sealed record EventActorAuth
{
    /// <summary><c>authType</c>; known values: <c>container-token</c>, <c>api-token</c>, <c>connect-token</c>, <c>auth-token-for-2LO</c>, <c>auth-token-for-3LO</c>.</summary>
    [JsonPropertyName("authType")]
    public string? AuthType { get; init; }

    /// <summary><c>tokenId</c>.</summary>
    [JsonPropertyName("tokenId")]
    public string? TokenId { get; init; }

    /// <summary><c>tokenLabel</c>.</summary>
    [JsonPropertyName("tokenLabel")]
    public string? TokenLabel { get; init; }
}

/// <summary>onBehalfOf of EventActor.</summary>
public sealed record EventActorOnBehalfOf
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>email</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }
}

/// <summary>links of EventActor.</summary>
public sealed record EventActorLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }
}

/// <summary>EventActor of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record EventActor
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>email</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary><c>auth</c>.</summary>
    [JsonPropertyName("auth")]
    public EventActorAuth? Auth { get; init; }

    /// <summary><c>onBehalfOf</c>.</summary>
    [JsonPropertyName("onBehalfOf")]
    public EventActorOnBehalfOf? OnBehalfOf { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public EventActorLinks? Links { get; init; }
}

/// <summary>links of EventObject.</summary>
public sealed record EventObjectLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }

    /// <summary><c>alt</c>.</summary>
    [JsonPropertyName("alt")]
    public string? Alt { get; init; }
}

/// <summary>EventObject of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record EventObject
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public JsonElement? Attributes { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public EventObjectLinks? Links { get; init; }
}

/// <summary>EventLocation of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record EventLocation
{
    /// <summary><c>ip</c>.</summary>
    [JsonPropertyName("ip")]
    public string? Ip { get; init; }

    /// <summary><c>geo</c>.</summary>
    [JsonPropertyName("geo")]
    public string? Geo { get; init; }

    /// <summary><c>countryName</c>.</summary>
    [JsonPropertyName("countryName")]
    public string? CountryName { get; init; }

    /// <summary><c>regionName</c>.</summary>
    [JsonPropertyName("regionName")]
    public string? RegionName { get; init; }

    /// <summary><c>city</c>.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }
}

/// <summary>attributes of EventData.</summary>
public sealed record EventDataAttributes
{
    /// <summary><c>time</c>.</summary>
    [JsonPropertyName("time")]
    public DateTimeOffset? Time { get; init; }

    /// <summary><c>action</c>.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; init; }

    /// <summary><c>actor</c>.</summary>
    [JsonPropertyName("actor")]
    public EventActor? Actor { get; init; }

    /// <summary><c>context</c>.</summary>
    [JsonPropertyName("context")]
    public IReadOnlyList<EventObject>? Context { get; init; }

    /// <summary><c>container</c>.</summary>
    [JsonPropertyName("container")]
    public IReadOnlyList<EventObject>? Container { get; init; }

    /// <summary><c>location</c>.</summary>
    [JsonPropertyName("location")]
    public EventLocation? Location { get; init; }
}

/// <summary>EventMessage of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record EventMessage
{
    /// <summary><c>content</c>.</summary>
    [JsonPropertyName("content")]
    public string? Content { get; init; }

    /// <summary><c>format</c>.</summary>
    [JsonPropertyName("format")]
    public string? Format { get; init; }
}

/// <summary>links of EventData.</summary>
public sealed record EventDataLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }
}

/// <summary>EventData of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record EventData
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>; known values: <c>events</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public EventDataAttributes? Attributes { get; init; }

    /// <summary><c>message</c>.</summary>
    [JsonPropertyName("message")]
    public EventMessage? Message { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public EventDataLinks? Links { get; init; }
}

/// <summary>What "Query audit log events" can be asked for. What is null is not sent.</summary>
public sealed record QueryEventsOptions
{
    /// <summary><c>q</c>.</summary>
    [JsonPropertyName("q")]
    public string? Q { get; set; }

    /// <summary><c>from</c>; epoch milliseconds.</summary>
    [JsonPropertyName("from")]
    public string? From { get; set; }

    /// <summary><c>to</c>; epoch milliseconds.</summary>
    [JsonPropertyName("to")]
    public string? To { get; set; }

    /// <summary><c>action</c>.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; set; }

    /// <summary><c>actor</c>.</summary>
    [JsonPropertyName("actor")]
    public IReadOnlyList<string>? Actor { get; set; }

    /// <summary><c>ip</c>.</summary>
    [JsonPropertyName("ip")]
    public IReadOnlyList<string>? Ip { get; set; }

    /// <summary><c>product</c>; known values: <c>bitbucket</c>, <c>confluence</c>, <c>guard_detect</c>, <c>jira</c>, <c>loom</c>.</summary>
    [JsonPropertyName("product")]
    public IReadOnlyList<string>? Product { get; set; }

    /// <summary><c>location</c>; JSON text, a list of city and countryName.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary><c>limit</c>; at most 500; 30 when it is left out.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }
}

/// <summary>attributes of PollingEventData.</summary>
public sealed record PollingEventDataAttributes
{
    /// <summary><c>time</c>.</summary>
    [JsonPropertyName("time")]
    public DateTimeOffset? Time { get; init; }

    /// <summary><c>processedAt</c>.</summary>
    [JsonPropertyName("processedAt")]
    public DateTimeOffset? ProcessedAt { get; init; }

    /// <summary><c>action</c>.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; init; }

    /// <summary><c>actor</c>.</summary>
    [JsonPropertyName("actor")]
    public EventActor? Actor { get; init; }

    /// <summary><c>context</c>.</summary>
    [JsonPropertyName("context")]
    public IReadOnlyList<EventObject>? Context { get; init; }

    /// <summary><c>container</c>.</summary>
    [JsonPropertyName("container")]
    public IReadOnlyList<EventObject>? Container { get; init; }

    /// <summary><c>location</c>.</summary>
    [JsonPropertyName("location")]
    public EventLocation? Location { get; init; }
}

/// <summary>links of PollingEventData.</summary>
public sealed record PollingEventDataLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }
}

/// <summary>PollingEventData of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record PollingEventData
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>; known values: <c>events</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public PollingEventDataAttributes? Attributes { get; init; }

    /// <summary><c>message</c>.</summary>
    [JsonPropertyName("message")]
    public EventMessage? Message { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public PollingEventDataLinks? Links { get; init; }
}

/// <summary>meta of PollingEventPage.</summary>
public sealed record PollingEventPageMeta
{
    /// <summary><c>next</c>.</summary>
    [JsonPropertyName("next")]
    public string? Next { get; init; }

    /// <summary><c>page_size</c>.</summary>
    [JsonPropertyName("page_size")]
    public long? PageSize { get; init; }
}

/// <summary>The answer to "Poll audit log events".</summary>
public sealed record PollingEventPage
{
    /// <summary><c>data</c>.</summary>
    [JsonPropertyName("data")]
    public IReadOnlyList<PollingEventData>? Data { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public PollingEventPageMeta? Meta { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public UrlLinks? Links { get; init; }
}

/// <summary>What "Poll audit log events" can be asked for. What is null is not sent.</summary>
public sealed record PollEventsOptions
{
    /// <summary><c>cursor</c>.</summary>
    [JsonPropertyName("cursor")]
    public string? Cursor { get; set; }

    /// <summary><c>from</c>; epoch milliseconds.</summary>
    [JsonPropertyName("from")]
    public string? From { get; set; }

    /// <summary><c>to</c>; epoch milliseconds.</summary>
    [JsonPropertyName("to")]
    public string? To { get; set; }

    /// <summary><c>limit</c>; at most 500; 200 when it is left out.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }

    /// <summary><c>sortOrder</c>; known values: <c>asc</c>, <c>desc</c>; asc when it is left out.</summary>
    [JsonPropertyName("sortOrder")]
    public string? SortOrder { get; set; }
}

/// <summary>attributes of ListEventActionsAnswerData.</summary>
public sealed record ListEventActionsAnswerDataAttributes
{
    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary><c>groupDisplayName</c>.</summary>
    [JsonPropertyName("groupDisplayName")]
    public string? GroupDisplayName { get; init; }
}

/// <summary>data of ListEventActionsAnswer.</summary>
public sealed record ListEventActionsAnswerData
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public ListEventActionsAnswerDataAttributes? Attributes { get; init; }
}

/// <summary>The answer to "Get list of event actions".</summary>
public sealed record ListEventActionsAnswer
{
    /// <summary><c>data</c>.</summary>
    [JsonPropertyName("data")]
    public IReadOnlyList<ListEventActionsAnswerData>? Data { get; init; }
}
