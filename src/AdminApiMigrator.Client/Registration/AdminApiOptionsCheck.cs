using Microsoft.Extensions.Options;

namespace AdminApiMigrator.Client;

/// <summary>Refuses options that cannot work, all of their faults in one message, and none of their secrets.</summary>
internal sealed class AdminApiOptionsCheck : IValidateOptions<AdminApiOptions>
{
    public ValidateOptionsResult Validate(string? name, AdminApiOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(AdminApiOptions options)
    {
        if (options.BaseAddress is not { IsAbsoluteUri: true, Scheme: "https" or "http" } address)
        {
            yield return "BaseAddress must be an absolute http or https address, such as https://api.atlassian.com.";
        }
        else if (address.Scheme == "http" && !address.IsLoopback && options.HasToken)
        {
            yield return "BaseAddress must be https: over http the network sees the token.";
        }

        if (options.Token is not null && options.TokenSource is not null)
        {
            yield return "Token and TokenSource are both set; set one of them.";
        }

        if (options.Token is { Kind: ApiTokenKind.AccountToken })
        {
            yield return "Token is the API token of a user account, which the Admin API answers with 401: set the organization's API key.";
        }

        if (options.Token is { IsExpired: true } token)
        {
            yield return $"Token has expired ({token}): create a new one.";
        }

        foreach (var host in options.TokenHosts.Where(host => !AdminApiTokenHandler.IsHost(host)))
        {
            yield return $"TokenHosts has '{host}' in it, which is no host name: write api.atlassian.com, without https://.";
        }

        if (options.Timeout <= TimeSpan.Zero || options.Timeout.TotalMilliseconds > int.MaxValue)
        {
            yield return $"Timeout must be more than nothing and less than 25 days, not {options.Timeout}.";
        }

        if (options.MaxResponseBytes <= 0)
        {
            yield return $"MaxResponseBytes must be more than nothing, not {options.MaxResponseBytes}.";
        }

        if (options.Retry?.Problem is { } problem)
        {
            yield return "Retry: " + problem;
        }
    }
}
