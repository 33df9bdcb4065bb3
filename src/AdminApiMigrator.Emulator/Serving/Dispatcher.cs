using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace AdminApiMigrator.Emulator;

/// <summary>From a request to its answer: the gateway's tests first, then the operation's.</summary>
internal sealed class Dispatcher(
    Store store,
    EmulatorSettings settings,
    EmulatorClock clock,
    RateLimits limits,
    Faults faults,
    Witness witness,
    Action<WitnessedRequest>? answered)
{
    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var number = witness.Next();
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.Split('?')[0];
        var body = await ReadAsync(context);
        var match = RouteTable.Match(context.Request.Method, path);
        var fault = faults.Next(match.Route);

        var answer = fault is { Status: { } status, AfterWrite: false }
            ? Faulty(status, fault, match.Route, number)
            : Answer(context, target, body, match, number);
        if (fault is { Status: { } pretended, AfterWrite: true })
        {
            answer = Faulty(pretended, fault, match.Route, number);
        }

        var witnessed = Witnessed(context.Request.Method, target, body, match, answer, number);
        witness.Add(witnessed);
        answered?.Invoke(witnessed);
        await AnswerWriter.WriteAsync(context, answer, fault);
    }

    // Cut in every part, because whoever asks decides how long each is.
    private static WitnessedRequest Witnessed(
        string method, string target, ReadOnlyMemory<byte> body, RouteMatch match, Answer answer, long number) => new(
        number,
        WitnessedRequest.Cut(method, WitnessedRequest.MostId),
        WitnessedRequest.Cut(target, WitnessedRequest.MostTarget),
        match.Route?.Templates[0],
        match.Route?.Id,
        match.Ids.ToDictionary(id => id.Key, id => WitnessedRequest.Cut(id.Value, WitnessedRequest.MostId), StringComparer.Ordinal),
        answer.Status,
        answer.Code,
        Encoding.UTF8.GetString(body.Span[..Math.Min(body.Length, WitnessedRequest.MostBody)]));

    private Answer Answer(HttpContext context, string target, ReadOnlyMemory<byte> body, RouteMatch match, long number)
    {
        LimitReading? limit = null;
        Answer answer;
        try
        {
            answer = Act(context, target, body, match, ref limit);
        }
        catch (Refusal refusal)
        {
            answer = refusal.ToAnswer(match.Route, number) with { Closes = refusal.Status == 413 };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A mistake of the emulator's own must reach whoever tests against it, as what it is.
            answer = new Refusal(500, "ADMIN-500-1", $"The emulator itself failed: {e.GetType().Name}: {e.Message}").ToAnswer(match.Route, number);
        }

        var headers = limit?.Headers(settings.LimitHeaders) ?? [];
        if (match.Route is { } route)
        {
            headers = headers.Concat(Ends.HeadersOf(route, settings.AsOf));
        }

        return answer with { Headers = [.. answer.Headers, .. headers] };
    }

    private Answer Act(HttpContext context, string target, ReadOnlyMemory<byte> bytes, RouteMatch match, ref LimitReading? limit)
    {
        if (settings.LongestUrl is { } longest && Encoding.UTF8.GetByteCount(target) > longest)
        {
            throw new Refusal(413, null, $"The URL is longer than {longest} bytes.");
        }

        if (match.Route is not { } route)
        {
            throw match.IsPathKnown
                ? new Refusal(405, "ADMIN-405-1", $"{context.Request.Method} is not a method of this path.")
                : new Refusal(404, null, $"Nothing is at {context.Request.Method} {target.Split('?')[0]}.");
        }

        lock (store.Gate)
        {
            // What is gone does not ask who comes.
            if (Ends.RefusalOf(route, settings.AsOf, settings.RemovedAnswer) is { } ended)
            {
                throw ended;
            }

            var now = clock.GetUtcNow();
            var token = Credentials.Check(store.Truth.Tokens, route, context.Request.Headers.Authorization.FirstOrDefault(), now);
            Credentials.CheckOwner(store.Truth, route, match.Ids, token);
            limit = limits.Count(token.OrganizationId, route, settings.RequestsPerMinute);
            if (limit is { IsOver: true })
            {
                throw new Refusal(429, "ADMIN-429-1", "Too many requests; the headers say when to go on.");
            }

            var query = QueryHelpers.ParseQuery(context.Request.QueryString.Value)
                .ToDictionary(pair => pair.Key, pair => pair.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
            RequestCheck.Query(route, query);
            var body = RequestCheck.Body(route, context.Request.ContentType, bytes);
            return Act(new Call
            {
                Route = route,
                Ids = match.Ids,
                Query = query,
                Body = body,
                Path = target.Split('?')[0],
                Root = $"{context.Request.Scheme}://{context.Request.Host}",
                Token = token,
                Store = store,
                State = route.IsRead ? store.Read() : store.Write(),
                Now = now,
                AsOf = settings.AsOf,
            });
        }
    }

    private static Answer Act(Call call)
    {
        try
        {
            Scope.Check(call);
            var answer = Actions.Find(call.Route.Id) is { } act ? act(call) : SchemaAnswers.Of(call.Route);
            return call.Former is { Status: { } status } ? new Answer(status, status == 204 ? null : answer.Body) : answer;
        }
        catch (Refusal) when (!call.Route.IsRead)
        {
            call.Store.Forget();
            throw;
        }
    }

    private Answer Faulty(int status, Fault fault, EmulatedRoute? route, long number)
    {
        var answer = new Refusal(status, status == 429 ? "ADMIN-429-1" : status >= 500 ? "ADMIN-500-1" : null, "A fault that was asked for.").ToAnswer(route, number);
        if (fault.RetryAfterSeconds is not { } seconds)
        {
            return answer;
        }

        if (settings.LimitHeaders is LimitHeaders.Both or LimitHeaders.RetryAfter)
        {
            answer = answer.With("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));
        }

        var now = clock.GetUtcNow();
        var reading = new LimitReading(0, 0, now.AddSeconds(seconds), now, IsOver: false);
        answer = answer with { Headers = [.. answer.Headers, .. reading.Headers(settings.LimitHeaders)] };
        return answer;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        return buffer.ToArray();
    }
}
