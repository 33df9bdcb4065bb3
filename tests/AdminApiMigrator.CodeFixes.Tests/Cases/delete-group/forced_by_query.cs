using System;
using System.Net.Http;
using System.Threading.Tasks;

class Groups
{
    public async Task DeleteAsync(HttpClient http, Uri service, string orgId, Guid groupId)
    {
        await {|AAM1001:http.DeleteAsync(new Uri(service, $"/admin/v1/orgs/{orgId}/directory/groups/{groupId}?forceIfNotEmpty=true"))|};
        await {|AAM1001:http.DeleteAsync(new Uri(service, $"/admin/v1/orgs/{orgId}/directory/groups/{groupId}"))|};
    }
}
-----
using System;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Groups
{
    public async Task DeleteAsync(HttpClient http, Uri service, string orgId, Guid groupId)
    {
        await http.AdminApi().V1.DeleteAsync(new Uri(service, $"/admin/v1/orgs/{orgId}/directory/groups/{groupId}?forceIfNotEmpty=true"));
        await http.AdminApi(service).V1.DeleteGroupAsync(orgId, groupId.ToString());
    }
}
