using System.Net;

class Registry
{
    public string Search(string orgId)
    {
        using var web = new WebClient { BaseAddress = "https://orgs.example.org/" };
        return web.UploadString($"admin/v1/orgs/{orgId}/users/search", "{}");
    }
}
