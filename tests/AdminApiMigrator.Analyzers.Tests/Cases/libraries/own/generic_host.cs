using System.Threading.Tasks;

public sealed class Post { }

public sealed class AdminApi { }

public abstract class Api<THost>
{
    public abstract Task<TAnswer> Post<TAnswer>(string path, object body);
    public abstract Task Send<TVerb>(string path);
}

class Job
{
    public async Task RunAsync(Api<AdminApi> api, string orgId, string accountId)
    {
        await {|AAM1002:api.Post<object>($"/admin/v1/orgs/{orgId}/users/search", new { })|};
        await {|AAM1002:api.Send<Post>($"/admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access")|};
    }
}
