using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class OutOfOrder(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        var url = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/users/" + accountId;
        url += "";
        Add("/last-active-dates");
        await http.DeleteAsync(url);

        var path = "https://api.atlassian.com/admin/v1/orgs/" + orgId;
        Action<string> add = tail => path += tail;
        path += "/directory/users/1";
        add("/more");
        await http.DeleteAsync(path);

        var text = new StringBuilder("https://api.atlassian.com/admin/v1/orgs/1/directory/users/2");
        Tail("/last-active-dates");
        await http.DeleteAsync(text.ToString());

        void Add(string tail) => url += tail;
        void Tail(string tail) => text.Append(tail);
    }
}
