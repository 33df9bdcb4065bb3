using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace AdminApiMigrator.Emulator;

/// <summary>
/// The Cloud Admin API on this machine: v1 and v2 on one state in memory, before or after the removal of v1, on a real server. What each
/// endpoint does, and what was decided where no source says what the service does, stands in ROUTES.md.
/// </summary>
public sealed class AdminApiEmulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Store _store;
    private readonly EmulatorOptions _options;
    private readonly EmulatorSettings _settings;
    private readonly RateLimits _limits;
    private readonly Faults _faults = new();

    private AdminApiEmulator(WebApplication app, EmulatorSeed seed, EmulatorOptions options)
    {
        (_app, Seed, _options, _settings) = (app, seed, options, new EmulatorSettings(options));
        Clock = new EmulatorClock(options.Clock);
        _limits = new RateLimits(Clock, _settings);
        _store = new Store(seed, Clock);
        State = new EmulatorState(_store);
        Requests = new Witness(options.KeptRequests);
        Apply(options.Trouble);
    }

    /// <summary>Where it listens.</summary>
    public Uri BaseAddress { get; private set; } = null!;

    /// <summary>What it started with, or what was put in its place since.</summary>
    public EmulatorSeed Seed { get; private set; }

    /// <summary>What it knows now.</summary>
    public EmulatorState State { get; }

    /// <summary>What it was asked.</summary>
    public Witness Requests { get; }

    /// <summary>The time that ends tokens and windows of limits.</summary>
    public EmulatorClock Clock { get; }

    /// <summary>What goes wrong on purpose.</summary>
    public EmulatorTrouble Trouble { get; private set; } = new();

    /// <summary>The day that decides which endpoints still work.</summary>
    public DateOnly AsOf
    {
        get => _settings.AsOf;
        set => _settings.AsOf = value;
    }

    /// <summary>Starts an emulator.</summary>
    /// <param name="seed">The state; <see cref="EmulatorSeed.Default"/> when null.</param>
    /// <param name="options">How it behaves; on a free port, after the removal and without trouble when null.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The address is in use or cannot be listened on; the message names it and a remedy.</exception>
    public static async Task<AdminApiEmulator> StartAsync(
        EmulatorSeed? seed = null, EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmulatorOptions();
        var url = options.Url?.GetLeftPart(UriPartial.Authority) ?? "http://127.0.0.1:0";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // Above the limit of the service, whose own answer to long addresses is another than the server's.
            kestrel.Limits.MaxRequestLineSize = 1024 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 64 * 1024;
            kestrel.AddServerHeader = false;
        });
        var app = builder.Build();
        app.Urls.Add(url);
        var emulator = new AdminApiEmulator(app, seed ?? EmulatorSeed.Default, options);
        emulator.Map(app);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            await app.DisposeAsync();
            throw new IOException($"The emulator cannot listen on {url}: {e.Message} Name another address, or port 0 for any free one.", e);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        emulator.BaseAddress = new Uri(app.Urls.Single());
        return emulator;
    }

    /// <summary>A client with the address and the seed's organization key.</summary>
    public HttpClient CreateClient() => CreateClient(CredentialKind.OrganizationKey);

    /// <summary>A client with the address and the seed's first credential of a kind that has no end: a key without scopes, a token as its owner would send it.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="InvalidOperationException">The seed has no such credential.</exception>
    public HttpClient CreateClient(CredentialKind kind)
    {
        var token = Seed.Open().Tokens.Find(token => token.Kind == kind && token is { Scopes: null, ExpiresAt: null })
            ?? throw new InvalidOperationException($"The seed has no {kind} without scopes and end; add one to its tokens.");
        var authorization = kind == CredentialKind.AccountToken
            ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{token.Email}:{token.Value}")))
            : new AuthenticationHeaderValue("Bearer", token.Value);
        return new HttpClient { BaseAddress = BaseAddress, DefaultRequestHeaders = { Authorization = authorization } };
    }

    /// <summary>Back to the seed, the options and the first request; the address stays.</summary>
    public void Reset()
    {
        lock (_store.Gate)
        {
            _store.Reset();
            _limits.Reset();
            _settings.AsOf = _options.AsOf;
            Clock.Reset();
            Apply(_options.Trouble);
            Requests.Clear();
        }
    }

    /// <summary>Lets things go wrong from now on, instead of what went wrong so far.</summary>
    /// <param name="trouble">What; an empty one ends all trouble.</param>
    public void Apply(EmulatorTrouble trouble)
    {
        ArgumentNullException.ThrowIfNull(trouble);
        lock (_store.Gate)
        {
            Trouble = trouble;
            _store.Consistency = new Consistency(trouble.VisibleAfterReads, TimeSpan.FromMilliseconds(trouble.VisibleAfterMilliseconds));
            _settings.LimitHeaders = trouble.LimitHeaders;
            _settings.LimitWindow = trouble.LimitWindow;
            _settings.RequestsPerMinute = trouble.RequestsPerMinute;
            _faults.Replace(trouble.Faults, trouble.Seed);
        }
    }

    /// <summary>Puts another state in the place of this one, to which <see cref="Reset"/> goes back from now on.</summary>
    /// <param name="seed">The state.</param>
    public void Load(EmulatorSeed seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        lock (_store.Gate)
        {
            Seed = seed;
            _store.Replace(seed);
            _limits.Reset();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Kept connections of clients that nobody disposed must not hold the end up.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    private void Map(WebApplication app)
    {
        var dispatcher = new Dispatcher(_store, _settings, Clock, _limits, _faults, Requests);
        var control = new Control(this);
        app.Run(context => context.Request.Path.StartsWithSegments(Control.Root) ? control.HandleAsync(context) : dispatcher.HandleAsync(context));
    }
}
