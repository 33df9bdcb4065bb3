using System;
using System.Collections.Generic;

/// <summary>Replaces POST https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search.</summary>
/// <seealso href="https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups"/>
class Texts(ILogger log)
{
    // await http.PostAsync("https://api.atlassian.com/admin/v1/orgs/1/users/search", null);
    public void Run(string orgId, Exception? inner)
    {
        log.LogInformation("POST https://api.atlassian.com/admin/v1/orgs/{OrgId}/users/search", orgId);
        log.LogInformation($"sent POST https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", orgId);
        Console.WriteLine("DELETE https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/users/1");
        if (inner is not null)
        {
            throw new InvalidOperationException($"POST https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search failed", inner);
        }

        var sql = "delete from calls where method = 'POST' and url = 'https://api.atlassian.com/admin/v1/orgs/1/users/search'";
        Execute(sql);
        var known = new HashSet<string> { "https://api.atlassian.com/admin/v1/orgs/1/users/search" };
        if (known.Contains("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users/search"))
        {
            Console.WriteLine(nameof(known));
        }
    }

    private static void Execute(string sql) => Console.WriteLine(sql);
}

interface ILogger
{
    void LogInformation(string text, params object[] values);
}
