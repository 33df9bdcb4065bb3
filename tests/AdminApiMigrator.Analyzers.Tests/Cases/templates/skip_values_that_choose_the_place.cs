using System.Net.Http;
using System.Threading.Tasks;

class Values(HttpClient http)
{
    public async Task RunAsync(object[] parts, string[] names)
    {
        await http.DeleteAsync(string.Format("https://api.atlassian.com/admin/{0}/orgs/{1}/{2}", parts));
        await http.PostAsync(string.Format("{0}/orgs/{1}/users/search", parts), null);
        await http.PostAsync("https://api.atlassian.com/admin/v1/orgs/" + string.Join("/", names), null);
    }
}
