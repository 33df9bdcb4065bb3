using System;
using System.Threading.Tasks;

public interface IApp
{
    void MapPost(string pattern, Delegate handler);

    void LogInformation(string text);
}

public class Telling(IApp app)
{
    public void Run(string orgId, string url)
    {
        app.MapPost("/admin/v1/orgs/{orgId}/users/search", Run);
        app.LogInformation("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users/search");
        if (url.StartsWith("https://api.atlassian.com/admin/v1/orgs/", StringComparison.Ordinal) || Own("/admin/v1/orgs/" + orgId))
        {
            throw new ArgumentException("https://api.atlassian.com/admin/v1/orgs/" + orgId, nameof(url));
        }
    }

    private static bool Own(string path) => path.Length > 3;
}
