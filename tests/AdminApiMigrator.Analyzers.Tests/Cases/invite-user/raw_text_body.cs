using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Inviter
{
    static readonly Uri Service = new Uri("https://api.atlassian.com");

    public static HttpRequestMessage Build(string orgId, string email) =>
        new(HttpMethod.Post, new Uri(Service, "/admin/v1/orgs/" + orgId + "/users/invite"))
        {
            Content = new StringContent(
                $$"""
                {
                  "email": "{{email}}",
                  "sendNotification": true,
                  "permissionRules": [ { "resource": "ari:cloud:platform::org/{{orgId}}", "role": "atlassian/user" } ]
                }
                """,
                Encoding.UTF8,
                "application/json"),
        };

    public async Task RunAsync(HttpMessageInvoker invoker, string orgId, string email)
    {
        using var request = Build(orgId, email);
        await {|AAM1002:invoker.SendAsync(request, default)|};
    }
}
