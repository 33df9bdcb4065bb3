using System.Threading.Tasks;

namespace Mail
{
    class HttpClient
    {
        public Task Send(HttpRequestMessage request) => Task.CompletedTask;
    }

    record HttpRequestMessage(string Method, string Subject);

    class Sender
    {
        public Task RunAsync(HttpClient http) => http.Send(new HttpRequestMessage("POST", "About https://api.atlassian.com/admin/v1/orgs/1/users/search"));
    }
}
