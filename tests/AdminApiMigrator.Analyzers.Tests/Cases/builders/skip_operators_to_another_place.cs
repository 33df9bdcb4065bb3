using System.Net.Http;
using System.Threading.Tasks;

readonly struct Path(string text)
{
    private readonly string _text = text;

    public static Path operator /(Path left, string right) => new(left._text + "/" + right);

    public static Path operator +(Path left, string right) => new("https://example.org/?was=" + left._text + right);

    public static implicit operator string(Path path) => path._text;
}

class Operators(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId)
    {
        var groups = new Path("https://api.atlassian.com/admin/v1/orgs") / orgId / "directory" / "groups";
        await http.DeleteAsync(groups + groupId);
        await http.DeleteAsync(new Path("https://example.org/admin/v1/orgs") / orgId / "directory" / "groups" / groupId);
    }
}
