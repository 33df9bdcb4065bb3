using System.Net.Http;
using System.Threading.Tasks;

readonly struct Path(string text)
{
    private readonly string _text = text;

    public static Path operator /(Path left, string right) => new(left._text + "/" + right);

    public static implicit operator Path(string text) => new(text);

    public static implicit operator string(Path path) => path._text;

    public override string ToString() => _text;
}

class Operators(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, string accountId)
    {
        Path orgs = "https://api.atlassian.com/admin/v1/orgs";
        var members = orgs / orgId / "directory" / "groups" / groupId / "memberships";
        await {|AAM1001:http.PostAsync(members, null)|};
        await {|AAM1001:http.DeleteAsync((members / accountId).ToString())|};
        await http.GetAsync(orgs / orgId / "directory" / "users" / accountId / "last-active-dates");
    }
}
