using System.Collections.Generic;
using System.Net.Http;

record ApiCall(HttpMethod Method, string Path);

record ExpectedCall(string Method, string Path);

static class Assert
{
    public static void Equal(object expected, object actual) => expected.Equals(actual);
}

class Tests
{
    public void Check(List<ApiCall> calls)
    {
        Assert.Equal(new ApiCall(HttpMethod.Post, "https://api.atlassian.com/admin/v1/orgs/1/users/search"), calls[0]);
        var expected = new ExpectedCall("POST", "https://api.atlassian.com/admin/v1/orgs/1/users/search");
        Assert.Equal(expected, calls[1]);
    }
}
