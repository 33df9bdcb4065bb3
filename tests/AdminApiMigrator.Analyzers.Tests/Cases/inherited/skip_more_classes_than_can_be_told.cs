using System.Net.Http;
using System.Threading.Tasks;

abstract class Entity(HttpClient http)
{
    protected abstract string Collection { get; }

    public Task<HttpResponseMessage> CreateAsync(string orgId) => http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{Collection}", null);
}

sealed class E1(HttpClient http) : Entity(http) { protected override string Collection => "policies"; }
sealed class E2(HttpClient http) : Entity(http) { protected override string Collection => "domains"; }
sealed class E3(HttpClient http) : Entity(http) { protected override string Collection => "events"; }
sealed class E4(HttpClient http) : Entity(http) { protected override string Collection => "event-actions"; }
sealed class E5(HttpClient http) : Entity(http) { protected override string Collection => "users"; }
sealed class E6(HttpClient http) : Entity(http) { protected override string Collection => "groups"; }
sealed class E7(HttpClient http) : Entity(http) { protected override string Collection => "keys"; }
sealed class E8(HttpClient http) : Entity(http) { protected override string Collection => "tokens"; }
sealed class E9(HttpClient http) : Entity(http) { protected override string Collection => "directory/groups"; }
