namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <content>A notice of removals, in four layouts and wordings with the same facts.</content>
internal static partial class Pages
{
    public const string RemovalsText =
        """
        Billing Admin changelog

        The following v1 endpoints will stop working after 31 March 2027:

        Invoices
        Create invoice: POST/v1/accounts/{accountId}/invoices
        Cancel invoice: DEL/v1/accounts/{accountId}/invoices/{invoiceId}
        Payments
        Refund payment: POST/v1/accounts/{accountId}/payments/{paymentId}/refund

        These endpoints keep working:
        List invoices: GET/v1/accounts/{accountId}/invoices

        A rate limit now applies to the list-payments API: it is capped at 30 requests per 10 seconds.
        API tokens that never expired get an expiry date on January 15, 2027. They will be valid for one year.
        URLs longer than 8192 bytes are answered with status 413.
        We are introducing the Merge accounts API.
        Learn more
        """;

    public const string RemovalsList =
        """
        # Billing Admin changelog

        Merging has arrived: the Merge accounts API is now available.

        Any request whose URL takes more than 8 KB gets a 413.

        As of 15 January 2027, API tokens that never expired expire after 12 months.

        You may send at most 30 calls every 10 seconds to the list-payments API.

        GET /v1/accounts/:accountId/invoices ("List invoices") is not affected.

        Old endpoints:

        - `POST` `/v1/accounts/{accountId}/payments/{paymentId}/refund` - Refund payment
        - `DELETE` `/v1/accounts/{accountId}/invoices/{invoiceId}` - Cancel invoice
        - `POST` `/v1/accounts/{accountId}/invoices` - Create invoice

        These go away at the end of March 2027.

        Was this helpful?
        """;

    public const string RemovalsHtml =
        """
        <!doctype html>
        <html><head><title>Billing Admin changelog</title><script>var x = "POST /v1/not/this";</script></head>
        <body>
        <nav><a href="/">Home</a><a href="/docs">Docs</a></nav>
        <h1>Billing Admin changelog</h1>
        <h2>What we are switching off</h2>
        <p>From <strong>1 April 2027</strong> on, the calls in this table are no longer available.</p>
        <table>
          <tr><th>Endpoint</th><th>Method</th><th>Operation</th></tr>
          <tr><td><code>/v1/accounts/{accountId}/invoices/{invoiceId}</code></td><td>DELETE</td><td>Cancel invoice</td></tr>
          <tr><td><code>/v1/accounts/{accountId}/payments/{paymentId}/refund</code></td><td>POST</td><td>Refund payment</td></tr>
          <tr><td><code>/v1/accounts/{accountId}/invoices</code></td><td>POST</td><td>Create invoice</td></tr>
        </table>
        <h2>What stays</h2>
        <ul><li>List invoices <span class="method">GET</span><code>/v1/accounts/{accountId}/invoices</code> continues to work.</li></ul>
        <h2>Limits</h2>
        <p>Calls to the list-payments API are limited to 30 requests in 10 seconds.</p>
        <p>The longest URL we accept is 8,192 bytes; longer ones are refused with 413.</p>
        <h2>Tokens</h2>
        <p>On 2027-01-15 we set the expiration of API tokens to one year.</p>
        <h2>New</h2>
        <p>We've launched the Merge accounts API.</p>
        <footer>Terms of use</footer>
        </body></html>
        """;

    public const string RemovalsFlattened =
        """
        Billing Admin changelog
        We've shipped the new Merge accounts API.
        Which endpoints were removed?
        The endpoints below are retired and cannot be called after March 31, 2027.
        OperationMethodEndpoint

        Create invoice

        POST
        /v1/accounts/{accountId}/invoices

        Cancel invoice

        DELETE
        /v1/accounts/{accountId}/invoices/{invoiceId}

        Refund payment

        POST
        /v1/accounts/{accountId}/payments/{paymentId}/refund

        Which endpoints are unchanged?
        OperationMethodEndpoint

        List invoices

        GET
        /v1/accounts/{accountId}/invoices

        Limits
        The list-payments API now takes 30 requests per 10 seconds.
        Requests with a URL of over 8192 characters are rejected (413).
        Starting January 15, 2027, the lifetime of API tokens is 365 days.
        """;

    public static readonly string[] RemovalsFacts =
    [
        "Added Merge accounts",
        "Expires API tokens 2027-01-15 lifetime=P1Y",
        "Limited URL status=413 url-bytes=8192",
        "Limited list-payments rate-limit=30/10s",
        "Removed DELETE /v1/accounts/{accountId}/invoices/{invoiceId} 2027-03-31",
        "Removed POST /v1/accounts/{accountId}/invoices 2027-03-31",
        "Removed POST /v1/accounts/{accountId}/payments/{paymentId}/refund 2027-03-31",
        "Unchanged GET /v1/accounts/{accountId}/invoices",
    ];
}
