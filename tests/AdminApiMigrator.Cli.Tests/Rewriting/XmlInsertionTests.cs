using System.Xml;
using AdminApiMigrator.Cli.Rewriting;

namespace AdminApiMigrator.Cli.Tests.Rewriting;

public sealed class XmlInsertionTests
{
    private const string Item = "<PackageReference Include=\"X\" />";

    public static TheoryData<string, string, string> Files => new()
    {
        {
            "behind the last item of its kind",
            "<Project>\n  <ItemGroup>\n    <PackageReference Include=\"A\" />\n    <None Include=\"b\" />\n  </ItemGroup>\n</Project>\n",
            "<Project>\n  <ItemGroup>\n    <PackageReference Include=\"A\" />\n    " + Item + "\n    <None Include=\"b\" />\n  </ItemGroup>\n</Project>\n"
        },
        {
            "behind an item with children, with tabs and carriage returns",
            "<Project>\r\n\t<ItemGroup>\r\n\t\t<PackageReference Include=\"A\">\r\n\t\t\t<Version>1</Version>\r\n\t\t</PackageReference>\r\n\t</ItemGroup>\r\n</Project>",
            "<Project>\r\n\t<ItemGroup>\r\n\t\t<PackageReference Include=\"A\">\r\n\t\t\t<Version>1</Version>\r\n\t\t</PackageReference>\r\n\t\t" + Item + "\r\n\t</ItemGroup>\r\n</Project>"
        },
        {
            "not into a group with a condition, not into a comment",
            "<Project>\n  <!-- <PackageReference Include=\"C\" /> -->\n  <ItemGroup Condition=\"'$(A)' > '1'\">\n    <PackageReference Include=\"A\" />\n  </ItemGroup>\n</Project>\n",
            "<Project>\n  <!-- <PackageReference Include=\"C\" /> -->\n  <ItemGroup Condition=\"'$(A)' > '1'\">\n    <PackageReference Include=\"A\" />\n  </ItemGroup>\n  <ItemGroup>\n    " + Item + "\n  </ItemGroup>\n</Project>\n"
        },
        {
            "a group of its own, separated as the others are",
            "<Project>\n\n    <PropertyGroup />\n\n</Project>",
            "<Project>\n\n    <PropertyGroup />\n\n    <ItemGroup>\n        " + Item + "\n    </ItemGroup>\n</Project>"
        },
        {
            "a greater sign in an attribute",
            "<Project><ItemGroup><PackageReference Include=\"A\" Note='a>b' /></ItemGroup></Project>",
            "<Project><ItemGroup><PackageReference Include=\"A\" Note='a>b' />\n" + Item + "</ItemGroup></Project>"
        },
        {
            "a project in one line",
            "<Project></Project>",
            "<Project>\n  <ItemGroup>\n    " + Item + "\n  </ItemGroup>\n</Project>"
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Item_IsAddedAndNothingElseChanges(string situation, string before, string after) =>
        Assert.True(after == XmlInsertion.AddItem(before, "PackageReference", Item), situation + "\n" + XmlInsertion.AddItem(before, "PackageReference", Item));

    [Theory]
    [InlineData("<Project")]
    [InlineData("<Project />")]
    [InlineData("")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><Project></Project>")]
    public void TextThatTakesNoItem_IsRefused(string text) =>
        Assert.Throws<XmlException>(() => XmlInsertion.AddItem(text, "PackageReference", Item));
}
