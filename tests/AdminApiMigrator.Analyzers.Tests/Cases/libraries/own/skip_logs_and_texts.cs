using System;

public interface ILog
{
    void LogInformation(string template, params object[] values);
    void Write(string verb, string url);
    void PostMessage(string text);
}

class Job
{
    public void Run(ILog log, string orgId)
    {
        log.LogInformation("POST", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
        log.Write("POST", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
        log.PostMessage($"Calling https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search now");
        Console.WriteLine("{0} {1}", "POST", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
    }
}
