using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

// HttpClient's own verbs, with its own overloads, so that `http.AdminApi().V1` can be put in front of a call that is otherwise left alone.
public partial class V1Client
{
    private const string NeedsTypes = "JSON of a type that is not known before run time. Use the overload that takes a JsonTypeInfo.";

    /// <summary>
    /// Sends a request: one of the removed ones of v1 is answered over v2 at the request's own host, any other goes out as it is.
    /// </summary>
    /// <param name="request">
    /// The request, with its v1 address. Its headers, Authorization above all, go onto every v2 request; it is not disposed.
    /// </param>
    /// <returns>The response, to be disposed by the caller.</returns>
    /// <exception cref="DirectoryResolutionException">A write, and the organization does not have exactly one directory.</exception>
    /// <exception cref="V1NotTranslatableException">The body asks for what v2 cannot answer.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or its answer not be read.</exception>
    public virtual Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
        => SendAsync(request, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SendAsync(HttpRequestMessage)"/>
    public virtual Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <param name="request">The request.</param>
    /// <param name="completionOption">When the call ends; an answer over v2 is always read to its end.</param>
    /// <inheritdoc cref="SendAsync(HttpRequestMessage)"/>
    public virtual Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption)
        => SendAsync(request, completionOption, CancellationToken.None);

    /// <param name="request">The request.</param>
    /// <param name="completionOption">When the call ends; an answer over v2 is always read to its end.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SendAsync(HttpRequestMessage)"/>
    public virtual async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        if (Absolute(request.RequestUri) is { } uri && V1Routes.TryMatch(request.Method, uri, out var match))
        {
            // HttpClient does the same to the requests that it sends.
            request.RequestUri = uri;
            return await _translator.AnswerAsync(request, match, cancellationToken).ConfigureAwait(false);
        }

        return await (_connection.Client is { } http
            ? http.SendAsync(request, completionOption, cancellationToken)
            : _connection.Http.SendAsync(request, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Sends a POST request: one of the removed ones of v1 is answered over v2, any other goes out as it is.</summary>
    /// <param name="requestUri">The address, absolute or below the HttpClient's base address.</param>
    /// <param name="content">The body.</param>
    /// <inheritdoc cref="SendAsync(HttpRequestMessage)"/>
    public virtual Task<HttpResponseMessage> PostAsync(string? requestUri, HttpContent? content)
        => PostAsync(ToUri(requestUri), content, CancellationToken.None);

    /// <inheritdoc cref="PostAsync(string, HttpContent)"/>
    public virtual Task<HttpResponseMessage> PostAsync(Uri? requestUri, HttpContent? content)
        => PostAsync(requestUri, content, CancellationToken.None);

    /// <param name="requestUri">The address, absolute or below the HttpClient's base address.</param>
    /// <param name="content">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="PostAsync(string, HttpContent)"/>
    public virtual Task<HttpResponseMessage> PostAsync(
        string? requestUri, HttpContent? content, CancellationToken cancellationToken)
        => PostAsync(ToUri(requestUri), content, cancellationToken);

    /// <param name="requestUri">The address, absolute or below the HttpClient's base address.</param>
    /// <param name="content">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="PostAsync(string, HttpContent)"/>
    public virtual Task<HttpResponseMessage> PostAsync(Uri? requestUri, HttpContent? content, CancellationToken cancellationToken)
        => SendAsync(NewRequest(HttpMethod.Post, requestUri, content), cancellationToken);

    /// <summary>Sends a DELETE request: one of the removed ones of v1 is answered over v2, any other goes out as it is.</summary>
    /// <param name="requestUri">The address, absolute or below the HttpClient's base address.</param>
    /// <inheritdoc cref="SendAsync(HttpRequestMessage)"/>
    public virtual Task<HttpResponseMessage> DeleteAsync(string? requestUri)
        => DeleteAsync(ToUri(requestUri), CancellationToken.None);

    /// <inheritdoc cref="DeleteAsync(string)"/>
    public virtual Task<HttpResponseMessage> DeleteAsync(Uri? requestUri) => DeleteAsync(requestUri, CancellationToken.None);

    /// <param name="requestUri">The address, absolute or below the HttpClient's base address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="DeleteAsync(string)"/>
    public virtual Task<HttpResponseMessage> DeleteAsync(
        string? requestUri, CancellationToken cancellationToken)
        => DeleteAsync(ToUri(requestUri), cancellationToken);

    /// <param name="requestUri">The address, absolute or below the HttpClient's base address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="DeleteAsync(string)"/>
    public virtual Task<HttpResponseMessage> DeleteAsync(Uri? requestUri, CancellationToken cancellationToken)
        => SendAsync(NewRequest(HttpMethod.Delete, requestUri, null), cancellationToken);

    /// <summary>Sends a POST request with <paramref name="value"/> as JSON, as the extension method of System.Net.Http.Json does.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="requestUri">The address, absolute or below the HttpClient's base address.</param>
    /// <param name="value">The body.</param>
    /// <param name="options">How it is written; null for the web defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SendAsync(HttpRequestMessage)"/>
#if NET
    [RequiresUnreferencedCode(NeedsTypes)]
    [RequiresDynamicCode(NeedsTypes)]
#endif
    public virtual Task<HttpResponseMessage> PostAsJsonAsync<TValue>(
        string? requestUri,
        TValue value,
        JsonSerializerOptions? options = null,
        CancellationToken cancellationToken = default)
        => PostAsync(ToUri(requestUri), JsonContent.Create(value, options: options), cancellationToken);

    /// <inheritdoc cref="PostAsJsonAsync{TValue}(string, TValue, JsonSerializerOptions, CancellationToken)"/>
#if NET
    [RequiresUnreferencedCode(NeedsTypes)]
    [RequiresDynamicCode(NeedsTypes)]
#endif
    public virtual Task<HttpResponseMessage> PostAsJsonAsync<TValue>(
        Uri? requestUri, TValue value, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
        => PostAsync(requestUri, JsonContent.Create(value, options: options), cancellationToken);

    /// <inheritdoc cref="PostAsJsonAsync{TValue}(string, TValue, JsonSerializerOptions, CancellationToken)"/>
#if NET
    [RequiresUnreferencedCode(NeedsTypes)]
    [RequiresDynamicCode(NeedsTypes)]
#endif
    public virtual Task<HttpResponseMessage> PostAsJsonAsync<TValue>(
        string? requestUri, TValue value, CancellationToken cancellationToken)
        => PostAsJsonAsync(requestUri, value, options: null, cancellationToken);

    /// <inheritdoc cref="PostAsJsonAsync{TValue}(string, TValue, JsonSerializerOptions, CancellationToken)"/>
#if NET
    [RequiresUnreferencedCode(NeedsTypes)]
    [RequiresDynamicCode(NeedsTypes)]
#endif
    public virtual Task<HttpResponseMessage> PostAsJsonAsync<TValue>(Uri? requestUri, TValue value, CancellationToken cancellationToken)
        => PostAsJsonAsync(requestUri, value, options: null, cancellationToken);

    /// <param name="requestUri">The address, absolute or below the HttpClient's base address.</param>
    /// <param name="value">The body.</param>
    /// <param name="jsonTypeInfo">How it is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="PostAsJsonAsync{TValue}(string, TValue, JsonSerializerOptions, CancellationToken)"/>
    public virtual Task<HttpResponseMessage> PostAsJsonAsync<TValue>(
        string? requestUri,
        TValue value,
        JsonTypeInfo<TValue> jsonTypeInfo,
        CancellationToken cancellationToken = default)
        => PostAsync(ToUri(requestUri), JsonContent.Create(value, jsonTypeInfo), cancellationToken);

    /// <inheritdoc cref="PostAsJsonAsync{TValue}(string, TValue, JsonTypeInfo{TValue}, CancellationToken)"/>
    public virtual Task<HttpResponseMessage> PostAsJsonAsync<TValue>(
        Uri? requestUri, TValue value, JsonTypeInfo<TValue> jsonTypeInfo, CancellationToken cancellationToken = default)
        => PostAsync(requestUri, JsonContent.Create(value, jsonTypeInfo), cancellationToken);

    // As HttpClient reads a text: an empty one is no address, and the base address is asked for.
    private static Uri? ToUri(string? uri) => string.IsNullOrEmpty(uri) ? null : new Uri(uri, UriKind.RelativeOrAbsolute);

    // Null where HttpClient itself would complain, and shall.
    private Uri? Absolute(Uri? uri)
    {
        if (uri is { IsAbsoluteUri: true })
        {
            return uri;
        }

        return _connection.Client?.BaseAddress is { } address ? (uri is null ? address : new Uri(address, uri)) : null;
    }
}
