using System.Net.Http.Headers;
using Contoso.LegacyAdmin;

// Runs every night from the HR export:
//   LegacyAdmin leave ann@contoso.com [--remove]
//   LegacyAdmin join bob@contoso.com engineering
//   LegacyAdmin move bob@contoso.com engineering support
//   LegacyAdmin retire old-project
//   LegacyAdmin report
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: LegacyAdmin leave|join|move|retire|report ...");
    return 2;
}

AdminConfig config;
try
{
    config = AdminConfig.FromEnvironment();
}
catch (InvalidOperationException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

using var http = new HttpClient { BaseAddress = new Uri(config.BaseUrl + "/"), Timeout = TimeSpan.FromSeconds(100) };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", config.ApiKey);

var users = new OrgUserClient(http, config);
var groups = new OrgGroupClient(http, config);

try
{
    switch (args)
    {
        case ["leave", var email, .. var options]:
            await new LeaverJob(users, groups).RunAsync(email, options.Contains("--remove"));
            return 0;
        case ["join", var email, var group]:
            return await new JoinerJob(users, groups).RunAsync(email, group) ? 0 : 1;
        case ["move", var email, var from, var to]:
            return await new JoinerJob(users, groups).MoveAsync(email, from, to) ? 0 : 1;
        case ["retire", var group]:
            return await new JoinerJob(users, groups).RetireAsync(group) ? 0 : 1;
        case ["report"]:
            await new ActivityReport(users).WriteAsync(Console.Out);
            return 0;
        default:
            Console.Error.WriteLine($"Cannot read: {string.Join(' ', args)}");
            return 2;
    }
}
catch (HttpRequestException e)
{
    Console.Error.WriteLine($"The Admin API refused: {e.Message}");
    return 1;
}
