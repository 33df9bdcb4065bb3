namespace AdminApiMigrator.Analyzers.Tests.Matrix;

/// <summary>The ways to send that the matrix goes through. A new one is a row here and nothing else.</summary>
internal static class Sinks
{
    private const string Orgs = "https://api.atlassian.com/admin/v1/orgs/";
    private const string Elsewhere = "https://hr.example.com/admin/v1/orgs/";
    private const string Search = "{Ids.Org}/users/search";
    private const string User = "{Ids.Org}/directory/users/{Ids.User}";
    private const string Tokens = "\"https://jira.example.com/rest/pat/latest/tokens\"";
    private const string Named = "{\\\"name\\\":\\\"job\\\"}";
    private const string Ending = "{\\\"name\\\":\\\"job\\\",\\\"expirationDuration\\\":90}";

    /// <summary>All rows: those that send, then those that do not.</summary>
    public static readonly IReadOnlyList<Sink> All =
    [
        new("HttpClient.PostAsync",
        [
            Url(Search, "await http.PostAsync($X, null); /*!*/"),
            Client(
                "HttpClient",
                "new HttpClient { BaseAddress = new Uri(\"$\") }",
                $"await $X.PostAsync($\"{Search}\", null); /*!*/",
                Trait.Disposable),
            Body(
                "HttpContent",
                $"new StringContent(\"{Named}\")",
                $"new StringContent(\"{Ending}\")",
                $"await http.PostAsync({Tokens}, $X); /*!*/",
                Trait.Disposable),
        ]) { Parameter = "HttpClient http" },
        new("HttpClient.DeleteAsync",
        [
            Url(User, "await http.DeleteAsync($X); /*!*/"),
            Client(
                "HttpClient",
                "new HttpClient { BaseAddress = new Uri(\"$\") }",
                $"await $X.DeleteAsync($\"{User}\"); /*!*/",
                Trait.Disposable),
        ]) { Parameter = "HttpClient http" },
        new("HttpClient.SendAsync",
        [
            Url(Search, "await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, $X)); /*!*/"),
            Verb(
                "HttpMethod",
                "HttpMethod.Delete",
                "HttpMethod.Get",
                $"await http.SendAsync(new HttpRequestMessage($X, $\"{Orgs}{User}\")); /*!*/"),
            Client(
                "HttpClient",
                "new HttpClient { BaseAddress = new Uri(\"$\") }",
                $"await $X.SendAsync(new HttpRequestMessage(HttpMethod.Post, $\"{Search}\")); /*!*/",
                Trait.Disposable),
            Message(
                "HttpRequestMessage",
                "new HttpRequestMessage(HttpMethod.Post, $)",
                "await http.SendAsync($X); /*!*/",
                Trait.Disposable),
            Body(
                "HttpContent",
                "JsonContent.Create(new { name = \"job\" })",
                "JsonContent.Create(new { name = \"job\", expirationDuration = 90 })",
                $"await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, {Tokens}) {{ Content = $X }}); /*!*/",
                Trait.Disposable),
        ]) { Parameter = "HttpClient http" },
        new("WebClient.UploadString",
        [
            Url(Search, "web.UploadString($X, \"POST\", \"{}\"); /*!*/"),
            Verb("string", "\"DELETE\"", "\"GET\"", $"web.UploadString($\"{Orgs}{User}\", $X, \"\"); /*!*/", Trait.Constant),
            Client(
                "WebClient",
                "new WebClient { BaseAddress = \"$\" }",
                $"$X.UploadString($\"{Search}\", \"POST\", \"{{}}\"); /*!*/",
                Trait.Disposable),
            Body("string", $"\"{Named}\"", $"\"{Ending}\"", $"web.UploadString({Tokens}, \"POST\", $X); /*!*/", Trait.Constant),
        ]) { Parameter = "WebClient web" },
        new("HttpWebRequest",
        [
            Url(Search, "var request = (HttpWebRequest)WebRequest.Create($X); /*!*/\nrequest.Method = \"POST\";\nrequest.GetResponse();"),
            Verb(
                "string",
                "\"DELETE\"",
                "\"GET\"",
                $"var request = WebRequest.CreateHttp($\"{Orgs}{User}\"); /*!*/\nrequest.Method = $X;\nrequest.GetResponse();",
                Trait.Constant),

            // A request of this library is a finding where it is made.
            Message(
                "HttpWebRequest",
                "WebRequest.CreateHttp(/*!*/$)",
                "var request = $X;\nrequest.Method = \"POST\";\nrequest.GetResponse();",
                Trait.None),
        ]),
        new("own sender over HttpClient",
        [
            Url(Search, "await sender.CallAsync(HttpMethod.Post, $X); /*!*/"),
            Verb("HttpMethod", "HttpMethod.Delete", "HttpMethod.Get", $"await sender.CallAsync($X, $\"{Orgs}{User}\"); /*!*/"),
            Client(
                "HttpClient",
                "new HttpClient { BaseAddress = new Uri(\"$\") }",
                $"await new Sender($X).CallAsync(HttpMethod.Post, $\"{Search}\"); /*!*/",
                Trait.Disposable),
            Message(
                "HttpRequestMessage",
                "new HttpRequestMessage(HttpMethod.Post, $)",
                "await sender.PassAsync($X); /*!*/",
                Trait.Disposable),
            Body(
                "HttpContent",
                $"new StringContent(\"{Named}\")",
                $"new StringContent(\"{Ending}\")",
                $"await sender.CallAsync(HttpMethod.Post, {Tokens}, $X); /*!*/",
                Trait.Disposable),
        ]) { Parameter = "Sender sender" },
        new("own sender over WebClient",
        [
            Url(Search, "sender.Call(\"POST\", $X, \"{}\"); /*!*/"),
            Verb("string", "\"DELETE\"", "\"GET\"", $"sender.Call($X, $\"{Orgs}{User}\", \"\"); /*!*/", Trait.Constant),
            Client(
                "WebClient",
                "new WebClient { BaseAddress = \"$\" }",
                $"new WebSender($X).Call(\"POST\", $\"{Search}\", \"{{}}\"); /*!*/",
                Trait.Disposable),
        ]) { Parameter = "WebSender sender" },
        new("RestSharp",
        [
            Url(Search, "await rest.ExecuteAsync(new RestRequest($X, Method.Post)); /*!*/"),
            Verb(
                "Method",
                "Method.Delete",
                "Method.Get",
                $"await rest.ExecuteAsync(new RestRequest($\"{Orgs}{User}\", $X)); /*!*/",
                Trait.Constant),
            Client(
                "RestClient",
                "new RestClient(\"$\")",
                $"await $X.ExecuteAsync(new RestRequest($\"{Search}\", Method.Post)); /*!*/",
                Trait.Disposable),
            Message("RestRequest", "new RestRequest($, Method.Post)", "await rest.ExecuteAsync($X); /*!*/", Trait.None),
            Body(
                "string",
                $"\"{Named}\"",
                $"\"{Ending}\"",
                $"await rest.ExecuteAsync(new RestRequest({Tokens}, Method.Post).AddStringBody($X, \"application/json\")); /*!*/",
                Trait.Constant),
        ]) { Parameter = "RestClient rest", Usings = "using RestSharp;", Library = "restsharp-107" },
        new("Flurl",
        [
            Url(Search, "await $X.PostJsonAsync(new { }); /*!*/"),
            Verb("HttpMethod", "HttpMethod.Delete", "HttpMethod.Get", $"await new FlurlRequest($\"{Orgs}{User}\").SendAsync($X); /*!*/"),
            Client(
                "FlurlClient",
                "new FlurlClient(\"$\")",
                "await $X.Request(Ids.Org, \"users/search\").PostJsonAsync(new { }); /*!*/",
                Trait.None),
            Message("FlurlRequest", "new FlurlRequest($)", "await $X.PostJsonAsync(new { }); /*!*/", Trait.None),
            Body(
                "Token",
                "new Token { Name = \"job\" }",
                "new Token { Name = \"job\", ExpirationDuration = 90 }",
                $"await new FlurlRequest({Tokens}).PostJsonAsync($X); /*!*/",
                Trait.None),
        ]) { Usings = "using Flurl.Http;", Library = "flurl" },
        new("nobody sends",
        [
            Url(Search, "_ = $X;"),
            Verb("HttpMethod", "HttpMethod.Delete", "HttpMethod.Get", "_ = $X;"),
            Client("HttpClient", "new HttpClient { BaseAddress = new Uri(\"$\") }", "_ = $X;", Trait.Disposable),
            Message("HttpRequestMessage", "new HttpRequestMessage(HttpMethod.Post, $)", "_ = $X;", Trait.Disposable),
        ]) { SendsNothing = true },
        new("own type named HttpClient",
        [
            Url(Search, "await http.PostAsync($X, null);"),
            Client(
                "Names.HttpClient",
                "new Names.HttpClient { BaseAddress = new Uri(\"$\") }",
                $"await $X.PostAsync($\"{Search}\", null);",
                Trait.None),
            Message("HttpRequestMessage", "new HttpRequestMessage(HttpMethod.Post, $)", "await http.SendAsync($X);", Trait.Disposable),
        ]) { Parameter = "Names.HttpClient http", SendsNothing = true },
        new("own type named WebClient",
        [
            Url(Search, "web.UploadString($X, \"POST\", \"{}\");"),
            Verb("string", "\"DELETE\"", "\"GET\"", $"web.UploadString($\"{Orgs}{User}\", $X, \"\");", Trait.Constant),
        ]) { Parameter = "Names.WebClient web", SendsNothing = true },
    ];

    private static Slot Url(string tail, string code) => new(ValueKind.Url, "string", code)
    {
        Found = $"$\"{Orgs}{tail}\"",
        Other = "$\"https://hr.example.com/people/{Ids.Org}\"",
        Silent = $"$\"{Elsewhere}{tail}\"",
        SilentOther = "$\"https://hr.example.com/people/{Ids.Org}\"",
    };

    private static Slot Verb(string type, string found, string silent, string code, Trait has = Trait.None) => new(
        ValueKind.Verb,
        type,
        code)
    {
        Found = found,
        Other = silent,
        Silent = silent,
        SilentOther = silent,
        Has = has,
    };

    /// <param name="made">A client, with $ for its base address.</param>
    private static Slot Client(string type, string made, string code, Trait has) => new(ValueKind.Client, type, code)
    {
        Found = made.Replace("$", Orgs, StringComparison.Ordinal),
        Other = made.Replace("$", "https://hr.example.com/people/", StringComparison.Ordinal),
        Silent = made.Replace("$", Elsewhere, StringComparison.Ordinal),
        SilentOther = made.Replace("$", "https://hr.example.com/people/", StringComparison.Ordinal),
        Has = has,
    };

    /// <param name="made">A request, with $ for its URL.</param>
    private static Slot Message(string type, string made, string code, Trait has) => new(ValueKind.Message, type, code)
    {
        Found = made.Replace("$", $"$\"{Orgs}{Search}\"", StringComparison.Ordinal),
        Other = Unmarked(made, "$\"https://hr.example.com/people/{Ids.Org}\""),
        Silent = made.Replace("$", $"$\"{Elsewhere}{Search}\"", StringComparison.Ordinal),
        SilentOther = Unmarked(made, "$\"https://hr.example.com/people/{Ids.Org}\""),
        Has = has,
    };

    private static string Unmarked(string made, string url) =>
        made.Replace("/*!*/", "", StringComparison.Ordinal).Replace("$", url, StringComparison.Ordinal);

    /// <param name="without">A body without the day on which a token ends.</param>
    /// <param name="with">One that has it.</param>
    private static Slot Body(string type, string without, string with, string code, Trait has) => new(ValueKind.Body, type, code)
    {
        Found = without,
        Other = without.Replace("job", "other", StringComparison.Ordinal),
        Silent = with,
        SilentOther = with.Replace("90", "30", StringComparison.Ordinal),
        Has = has,
    };
}
