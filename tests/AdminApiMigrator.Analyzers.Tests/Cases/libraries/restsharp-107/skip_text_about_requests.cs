using System;
using RestSharp;

class Errors
{
    public Exception Of(RestResponse response, string orgId) =>
        new InvalidOperationException($"POST https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search answered {response.Content}");
}
