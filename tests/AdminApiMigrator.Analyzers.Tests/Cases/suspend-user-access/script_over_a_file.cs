using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;

if (args is not [var orgId, var file])
{
    Console.Error.WriteLine("usage: suspend ORG FILE");
    return 1;
}

using var http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("ADMIN_KEY"));

var failed = 0;
foreach (var line in File.ReadLines(file).Skip(1).Select(static line => line.Split(';')))
{
    var answer = await {|AAM1001:http.PostAsync(Action(line[0], "suspend-access"), null)|};
    failed += answer.IsSuccessStatusCode ? 0 : 1;
}

return failed == 0 ? 0 : 2;

string Action(string accountId, string action) => string.Join('/', "", "admin", "v1", "orgs", orgId, "directory", "users", accountId, action);
