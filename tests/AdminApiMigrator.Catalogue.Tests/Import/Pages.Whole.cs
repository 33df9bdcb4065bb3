namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <content>Three whole changelogs in words and markup of their own, with what no rule holds among what they say.</content>
internal static partial class Pages
{
    public const string WarehouseText =
        """
        Warehouse Admin changelog

        Last updated 14 October 2026

        14 October 2026

        Removed  POST /v1/depots/{depotId}/shelves and DELETE /v1/depots/{depotId}/shelves/{shelfId} can no longer be called.

        Nothing else about depots is different.

        2 October 2026

        Changed  The List shelves API no longer returns the `aisle` field.

        The maximum of `limit` goes from 100 to 250.

        20 September 2026

        Deprecation  GET /v1/depots/{depotId}/stock will be switched off for good after the thirty-first of March, two thousand twenty-seven.

        Call GET /v2/depots/{depotId}/stock instead.

        1 September 2026

        Changed  GET /v1/depots is available again.

        Correction: our entry of 12 August was wrong about pallets.

        12 August 2026

        Changed  The List pallets API is now limited to 50 requests per minute, formerly 120.

        Added  New endpoint: GET /v2/depots/{depotId}/stock
        """;

    public const string WarehouseTable =
        """
        <!doctype html>
        <html><head><title>Warehouse Admin changelog</title></head><body>
        <nav><a href="/">Home</a></nav>
        <h1>Warehouse Admin changelog</h1>
        <h2>October 14, 2026</h2>
        <p>These calls have been shut down:</p>
        <table>
          <tr><th>Call</th><th>Path</th></tr>
          <tr><td>POST</td><td><code>/v1/depots/{depotId}/shelves</code></td></tr>
          <tr><td>DELETE</td><td><code>/v1/depots/{depotId}/shelves/{shelfId}</code></td></tr>
        </table>
        <h2>October 2, 2026</h2>
        <p>The <code>aisle</code> field of the List shelves API was removed.</p>
        <p>One page may now hold 250 entries.</p>
        <h2>September 20, 2026</h2>
        <p>After March 31, 2027, GET /v1/depots/{depotId}/stock stops working; use GET /v2/depots/{depotId}/stock instead.</p>
        <h2>September 1, 2026</h2>
        <p>We have switched GET /v1/depots back on.</p>
        <h2>August 12, 2026</h2>
        <p>You may send at most 50 requests per minute to the List pallets API, where it used to be 120.</p>
        <p>We've launched GET /v2/depots/{depotId}/stock.</p>
        <footer>Terms of use</footer>
        </body></html>
        """;

    public const string WarehouseList =
        """
        <html><head><title>Warehouse Admin changelog</title></head><body>
        <h1>Warehouse Admin changelog</h1>
        <h2>2026-08-12</h2>
        <ul>
          <li>Calls to the List pallets API are capped at 50 requests per minute instead of 120 requests per minute.</li>
          <li>GET /v2/depots/{depotId}/stock is now available.</li>
        </ul>
        <h2>2026-09-01</h2>
        <ul><li>GET /v1/depots works again.</li></ul>
        <h2>2026-09-20</h2>
        <ul><li>GET /v1/depots/{depotId}/stock is deprecated and will be removed after 31.03.2027; use GET /v2/depots/{depotId}/stock instead.</li></ul>
        <h2>2026-10-02</h2>
        <ul>
          <li>The response of the List shelves API no longer contains the <code>aisle</code> field.</li>
          <li>Up to 250 results come in one page.</li>
        </ul>
        <h2>2026-10-14</h2>
        <p>The following endpoints are gone:</p>
        <ul><li><code>POST /v1/depots/{depotId}/shelves</code></li><li><code>DELETE /v1/depots/{depotId}/shelves/{shelfId}</code></li></ul>
        </body></html>
        """;

    /// <summary>What the three pages say in common.</summary>
    public static readonly string[] WarehouseFacts =
    [
        "Added GET /v2/depots/{depotId}/stock 2026-08-12",
        "Changed List shelves 2026-10-02 response-gone=aisle",
        "Limited List pallets 2026-08-12 rate-limit=50/60s",
        "Removed DELETE /v1/depots/{depotId}/shelves/{shelfId} 2026-10-14",
        "Removed GET /v1/depots/{depotId}/stock 2027-03-31 replacement=GET /v2/depots/{depotId}/stock",
        "Removed POST /v1/depots/{depotId}/shelves 2026-10-14",
    ];

    /// <summary>The lines of each page that a person must read, by a word that they hold.</summary>
    public static readonly string[] WarehouseTextOpen = ["maximum of", "available again", "Correction"];

    public static readonly string[] WarehouseTableOpen = ["One page may", "back on"];

    public static readonly string[] WarehouseListOpen = ["works again", "Up to 250"];
}
