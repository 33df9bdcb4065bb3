namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <content>A changelog with dated entries, in two wordings and layouts with the same facts.</content>
internal static partial class Pages
{
    public const string DatedText =
        """
        Ledger changelog

        Last updated September 9, 2024

        9 September 2024

        Added  Introducing Get ledger entries API

        This API lists the entries of a ledger.

        Read a ledger with three simple steps:

          • Create an API Key

          • Get the ledger's ID

          • Get ledger entries

        Learn more about ledgers.

        This API is experimental for now and may change without notice.

        The API is restricted to customers on the new user management.

        2 September 2024

        Announcement Close ledger and Open ledger APIs are no longer experimental.

        Their experimental flag was removed.

        20 August 2024

        Announcement Create ledger API has a new success response.

        The status code of the Create ledger API has been changed from 202 (accepted) to 201 (created).

        The response will now also carry a ledgerId field.

        1 August 2024

        Announcement Changes to Get ledger API

        label and color fields in the ledger_style list are deprecated and go away within the next 10 days.

        They will be replaced with the theme field.
        """;

    public const string DatedHtml =
        """
        <html><head><title>Ledger changelog</title></head><body>
        <h1>Ledger changelog</h1>
        <h2>August 1, 2024</h2>
        <p>We've changed the Get ledger API.</p>
        <p>In 10 days, the fields <code>label</code> and <code>color</code> of <code>ledger_style</code> are removed; the <code>theme</code> field replaces them.</p>
        <h2>2024-08-20</h2>
        <p>The Create ledger API now returns status 201 instead of 202. Its response also contains a new <code>ledgerId</code> field.</p>
        <h2>September 2nd, 2024</h2>
        <p>The Open ledger and Close ledger APIs have left the experimental stage.</p>
        <h2>Sep 9, 2024</h2>
        <h3><span class="label">Added</span>Get ledger entries API launched</h3>
        <p>It is still experimental. Only customers with the centralized user management can call it.</p>
        </body></html>
        """;

    public static readonly string[] DatedFacts =
    [
        "Added Get ledger entries 2024-09-09 availability=centralized stability=experimental",
        "Changed Close ledger 2024-09-02 stability=stable",
        "Changed Create ledger 2024-08-20 response=ledgerId status=202>201",
        "Changed Get ledger 2024-08-11 response-gone=ledger_style.color>ledger_style.theme response-gone=ledger_style.label>ledger_style.theme",
        "Changed Open ledger 2024-09-02 stability=stable",
    ];
}
