using AdminApiMigrator.Client;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the client of the Cloud Admin API.</summary>
public static class AdminApiServiceCollectionExtensions
{
    /// <summary>The name of the registered HttpClient, for <c>IHttpClientFactory.CreateClient</c>.</summary>
    public const string HttpClientName = "AdminApiMigrator.Client";

    /// <summary>
    /// Registers <see cref="AdminApiClient"/> (transient; what it knows of directories is shared) and the HttpClient it uses. The same
    /// HttpClient, by <see cref="HttpClientName"/>, answers old code that sends requests of v1. Requests pass, from the outside in, through
    /// <see cref="AdminApiV1Handler"/>, <see cref="AdminApiRetryHandler"/>, <see cref="AdminApiLimitHandler"/> and
    /// <see cref="AdminApiTokenHandler"/>, each as the options say. Redirects are not followed.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; a further call of this method adds only what it sets.</param>
    /// <returns>
    /// The registration of the HttpClient; handlers added to it stand below the four.
    /// </returns>
    /// <exception cref="OptionsValidationException">Thrown at the start of the program: the options cannot work.</exception>
    public static IHttpClientBuilder AddAdminApi(this IServiceCollection services, Action<AdminApiOptions>? configure = null)
    {
        if (services is null)
        {
            throw new ArgumentNullException(nameof(services));
        }

        if (configure is not null)
        {
            services.Configure(configure);
        }

        var builder = services.AddHttpClient(HttpClientName);
        if (services.Any(service => service.ServiceType == typeof(DirectoryCache)))
        {
            return builder;
        }

        services.AddSingleton(provider => new DirectoryCache(token: TokenOf(OptionsOf(provider))));
        services.AddSingleton<IValidateOptions<AdminApiOptions>, AdminApiOptionsCheck>();
        services.AddOptions<AdminApiOptions>().ValidateOnStart();
        services.TryAddTransient(provider => new AdminApiClient(
            new Connection(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName),
                ServiceRoot.FromBaseAddress(OptionsOf(provider).BaseAddress),
                limiter: OptionsOf(provider).LimitRequests ? RequestLimiter.OfCalls : null,
                largestBody: OptionsOf(provider).MaxResponseBytes),
            provider.GetRequiredService<DirectoryCache>()));
        return builder
            .ConfigureHttpClient((provider, http) =>
            {
                http.BaseAddress = OptionsOf(provider).BaseAddress;
                http.Timeout = OptionsOf(provider).Timeout;
                // HttpClient's own is two gigabytes, for each request under way.
                http.MaxResponseContentBufferSize = OptionsOf(provider).MaxResponseBytes;
            })
            .ConfigurePrimaryHttpMessageHandler((handler, _) => FollowNoRedirect(handler))
            .ConfigureAdditionalHttpMessageHandlers((handlers, provider) => AddHandlers(handlers, provider))
            // The factory's own log would print headers at its finest level.
            .RedactLoggedHeaders(_ => true);
    }

    private static AdminApiOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<AdminApiOptions>>().Value;

    private static void AddHandlers(IList<DelegatingHandler> handlers, IServiceProvider provider)
    {
        var options = OptionsOf(provider);
        var position = 0;
        if (options.AnswerV1)
        {
            handlers.Insert(position++, new AdminApiV1Handler(provider.GetRequiredService<DirectoryCache>(), options.MaxResponseBytes));
        }

        if (options.Retry is { } retry)
        {
            // A wait past the timeout would end in a cancellation, which does not say what the service said.
            var deadline = retry.Deadline < options.Timeout ? retry.Deadline : options.Timeout;
            handlers.Insert(position++, new AdminApiRetryHandler(retry with { Deadline = deadline }));
        }

        if (options.LimitRequests)
        {
            handlers.Insert(position++, new AdminApiLimitHandler(RequestLimiter.OfHandlers));
        }

        if (options.TokenSource is { } source)
        {
            handlers.Insert(position, new AdminApiTokenHandler(source, options.Hosts));
        }
        else if (options.Token is { } token)
        {
            handlers.Insert(position, new AdminApiTokenHandler(token, options.Hosts));
        }
    }

    private static Func<ApiToken?>? TokenOf(AdminApiOptions options)
        => options.TokenSource ?? (options.Token is { } token ? () => token : null);

    // A redirect that is followed sends the request, and the body of a write, to where nobody meant it to go.
    private static void FollowNoRedirect(HttpMessageHandler handler)
    {
        if (handler is HttpClientHandler own)
        {
            own.AllowAutoRedirect = false;
        }
#if NET
        else if (handler is SocketsHttpHandler sockets)
        {
            sockets.AllowAutoRedirect = false;
        }
#endif
    }
}
