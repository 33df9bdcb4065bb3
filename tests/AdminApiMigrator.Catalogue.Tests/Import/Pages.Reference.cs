namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <content>A reference page, as saved text and as HTML with tables, with the same facts.</content>
internal static partial class Pages
{
    public const string ReferenceText =
        """
        Sign in
        Ledgers REST API / Reference / REST API

        Ledgers

        GET

        Get ledgersExperimental

        Returns the ledgers of an account.

        Request

        Path parameters

        accountId

        string

        Required

        Query parameters

        cursor

        string

        limit

        integer

        tags

        array<string>

        Responses

        Given back on success.

        application/json

        LedgerPage
        GET/v2/accounts/{accountId}/ledgers
        1 2 3 curl --request GET \ --url 'https://api.example.org/admin/v2/accounts/{accountId}/ledgers' \ --header 'Accept: application/json'
        200Response
        1 2 3 { "data": [ ] }
        POST

        Create ledger

        The operation is limited to customers on the new user management.

        This operation is deprecated and will be removed on July 1, 2027. Use POST /v2/accounts/{accountId}/ledgers instead.

        Request

        Path parameters

        accountId

        string

        Required

        Request bodyapplication/json

        name

        string

        Required
        owner

        LedgerOwner

        Responses

        Created.

        POST/v1/accounts/{accountId}/ledgers
        1 2 curl --request POST \ --url 'https://api.example.org/admin/v1/accounts/{accountId}/ledgers'
        201Response

        Rate this page:
        """;

    public const string ReferenceHtml =
        """
        <!doctype html><html><head><title>Ledgers REST API / Reference</title></head><body>
        <header><button>Sign in</button></header>
        <h1>Ledgers</h1>
        <section>
        <h2>Create ledger</h2>
        <p><code>POST /v1/accounts/{accountId}/ledgers</code></p>
        <p>After June 30, 2027 this operation stops working. Call POST /v2/accounts/{accountId}/ledgers instead.</p>
        <p>Open only to customers on the centralized user management experience.</p>
        <h3>Path parameters</h3>
        <table><tr><th>Name</th><th>Type</th><th>Required</th></tr><tr><td>accountId</td><td>string</td><td>yes</td></tr></table>
        <h3>Request body</h3>
        <table><tr><th>Name</th><th>Type</th><th>Required</th><th>Description</th></tr>
        <tr><td>owner</td><td>LedgerOwner</td><td>no</td><td>Who owns it</td></tr>
        <tr><td>name</td><td>string</td><td>yes</td><td>What it is called</td></tr></table>
        <h3>Responses</h3>
        <p>201 Created</p>
        </section>
        <section>
        <h2>Get ledgers <span class="badge">Experimental</span></h2>
        <p><span class="method">GET</span> <code>/v2/accounts/{accountId}/ledgers</code></p>
        <h3>Query parameters</h3>
        <ul><li><code>tags</code> (array&lt;string&gt;) - the tags</li><li><code>limit</code> (integer)</li><li><code>cursor</code> (string)</li></ul>
        <h3>Path parameters</h3>
        <ul><li><code>accountId</code> (string, required)</li></ul>
        <h3>Responses</h3>
        <p>200 OK</p>
        <pre>{ "data": [] }</pre>
        </section>
        </body></html>
        """;

    public static readonly string[] ReferenceFacts =
    [
        "Described GET /v2/accounts/{accountId}/ledgers path=accountId query=cursor:string query=limit:integer query=tags:array<string> stability=experimental status=200",
        "Described POST /v1/accounts/{accountId}/ledgers availability=centralized body=name:string! body=owner:LedgerOwner path=accountId status=201",
        "Removed POST /v1/accounts/{accountId}/ledgers 2027-06-30 replacement=POST /v2/accounts/{accountId}/ledgers",
    ];
}
