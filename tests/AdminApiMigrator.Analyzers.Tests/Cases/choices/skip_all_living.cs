using System.Net.Http;
using System.Threading.Tasks;

class Choices(HttpClient http)
{
    public async Task RunAsync(string orgId, bool events, int page)
    {
        var url = "https://api.atlassian.com/admin/v1/orgs/" + orgId;
        switch (page)
        {
            case 0:
                url += "/users";
                break;
            case 1:
                url += "/domains";
                break;
        }

        await http.GetAsync(url);
        await http.GetAsync("https://api.atlassian.com/admin/v1/orgs/" + orgId + (events ? "/events" : "/policies"));
    }
}
