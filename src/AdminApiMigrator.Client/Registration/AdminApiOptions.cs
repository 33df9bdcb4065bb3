namespace AdminApiMigrator.Client;

/// <summary>How a registered client talks to the service. Checked when the program starts, and when the first client is made.</summary>
public sealed class AdminApiOptions
{
    /// <summary>
    /// Where the service is: the host, or a gateway's address, with or without <c>/admin</c> and a version behind it.
    /// </summary>
    public Uri BaseAddress { get; set; } = new(ServiceRoot.Cloud.Value);

    /// <summary>The API key of the organization; null where requests get their credential in another way.</summary>
    public ApiToken? Token { get; set; }

    /// <summary>Gives the API key of the moment, for keys that are replaced as the program runs; null to use <see cref="Token"/>.</summary>
    public Func<ApiToken>? TokenSource { get; set; }

    /// <summary>
    /// The hosts that get the key, with a port where it is not the one of the scheme; empty for host and port of <see cref="BaseAddress"/>
    /// alone.
    /// </summary>
    public IList<string> TokenHosts { get; } = [];

    /// <summary>
    /// How long a call may take, all tries and waits together; the wait of a typed call for its turn (<see cref="LimitRequests"/>) comes
    /// before it.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How requests are sent again when the service is busy, never past <see cref="Timeout"/>; null for never.</summary>
    public AdminApiRetryOptions? Retry { get; set; } = new();

    /// <summary>
    /// Whether requests wait for their turn where the service limits an operation (<see cref="AdminApiLimitHandler"/>), counted over all
    /// clients of the process.
    /// </summary>
    public bool LimitRequests { get; set; } = true;

    /// <summary>
    /// The most bytes that the body of an answer may have; a larger one is not read to its end, and is an
    /// <see cref="HttpRequestException"/>. 64 megabytes when not set, a hundred times of what a page of the service has.
    /// </summary>
    public int MaxResponseBytes { get; set; } = BodyBytes.Largest;

    /// <summary>Whether removed requests of v1 that are sent by the registered HttpClient are answered over v2.</summary>
    public bool AnswerV1 { get; set; } = true;

    /// <summary>Whether requests get a key.</summary>
    internal bool HasToken => Token is not null || TokenSource is not null;

    /// <summary>The hosts that get the key.</summary>
    internal string[] Hosts => TokenHosts.Count > 0 ? [.. TokenHosts] : [BaseAddress.Authority];
}
