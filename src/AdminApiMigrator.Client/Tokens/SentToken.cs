namespace AdminApiMigrator.Client;

/// <summary>
/// What a handler tells of the token that it put on a request and took off again: the message itself does not show it any more, and who
/// looks at the answer must know whose answer it is.
/// </summary>
/// <param name="Handler">The handler.</param>
/// <param name="Token">The token.</param>
internal sealed record SentToken(AdminApiTokenHandler Handler, ApiToken Token)
{
    private const string Name = "AdminApiMigrator.Client.SentToken";

#if NET
    private static readonly HttpRequestOptionsKey<SentToken> Key = new(Name);
#endif

    /// <summary>The token itself.</summary>
    public string Value => Token.Secret;

    /// <summary>What a handler told of a request; null for nothing.</summary>
    public static SentToken? Of(HttpRequestMessage request)
#if NET
        => request.Options.TryGetValue(Key, out var sent) ? sent : null;
#else
        => request.Properties.TryGetValue(Name, out var sent) ? sent as SentToken : null;
#endif

    /// <summary>Tells it of a request.</summary>
    public void PutOn(HttpRequestMessage request)
#if NET
        => request.Options.Set(Key, this);
#else
        => request.Properties[Name] = this;
#endif

    /// <inheritdoc/>
    public override string ToString() => Token.ToString();
}
