using System;

namespace Own.RestSharp
{
    class RestRequest
    {
        public RestRequest(string resource) { }
    }

    class Documents
    {
        public RestRequest Describe(string orgId) => new RestRequest($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
    }
}
