using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Refit and RestEase: the request stands as an attribute on a method of an interface; the library writes the call.</summary>
internal sealed class InterfaceRequests(ProgramIndex program, MemberRuns runs)
{
    /// <summary>Whether the attribute may name a request, as far as its text tells.</summary>
    public static bool MayBe(AttributeSyntax attribute) => attribute.Parent?.Parent is MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax } && (MethodOf(NameOf(attribute)) is not null || IsOfAnyVerb(NameOf(attribute)));

    /// <summary>The request that the method sends; null when the attribute is not one of these libraries'.</summary>
    public Request? Read(AttributeSyntax attribute)
    {
        if (program.Models.SymbolOf(attribute)?.ContainingType is not { ContainingNamespace: { Name: "Refit" or "RestEase", ContainingNamespace.IsGlobalNamespace: true } } type
            || program.Models.OperationOf(attribute) is not { } site
            || attribute.FirstAncestorOrSelf<InterfaceDeclarationSyntax>() is not { } declaration
            || program.Models.For(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is not INamedTypeSymbol owner)
        {
            return null;
        }

        var given = attribute.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).Select(static argument => argument.Expression).ToList() ?? [];
        var named = MethodOf(type.Name);
        if (named is null && IsOfAnyVerb(type.Name) && given.Count > 0)
        {
            named = Verbs.Whole(program.Models.OperationOf(given[0])?.ConstantValue.Value as string);
            given.RemoveAt(0);
        }

        var path = given.LastOrDefault();
        var urls = path is null || program.Models.OperationOf(path) is not { } spelled ? [UrlShape.Empty] : runs.TextOf(spelled);
        return named is null ? null : new Request(site, RequestForm.Other, named, JoinedUrl.Of(Bases(owner), urls.Each(WithoutLeadingPlaceholder), JoinedUrl.Append))
        {
            Library = type.ContainingNamespace.Name,
            WayOut = WayOut.OverHttpClient(program.Models.Compilation),
            NamedBy = urls.Aggregate(ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default), static (all, url) => all.Union(url.Members)),
        };
    }

    private static string? MethodOf(string attribute) => Verbs.Whole(attribute) ?? (attribute.EndsWith("Attribute", StringComparison.Ordinal) ? Verbs.Whole(attribute.Substring(0, attribute.Length - "Attribute".Length)) : null);

    /// <summary>RestEase's [Request("DELETE", "path")].</summary>
    private static bool IsOfAnyVerb(string attribute) => attribute is "Request" or "RequestAttribute";

    private static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>What stands before the paths: the address that the program sets the interface up with, then what its attributes say.</summary>
    private ImmutableArray<UrlShape> Bases(INamedTypeSymbol owner)
    {
        var path = Attributed(owner);
        if (path.Any(static url => url.IsAbsolute))
        {
            return path;
        }

        var addresses = program.Clients.Typed(owner);
        return path.IsEmpty ? addresses : JoinedUrl.Of(addresses, path, JoinedUrl.Append);
    }

    /// <summary>RestEase's [BaseAddress] and [BasePath] on the interface or one that it extends.</summary>
    private static ImmutableArray<UrlShape> Attributed(INamedTypeSymbol owner)
    {
        var text = "";
        foreach (var name in new[] { "BaseAddressAttribute", "BasePathAttribute" })
        {
            var given = owner.AllInterfaces.Insert(0, owner).SelectMany(static declared => declared.GetAttributes())
                .FirstOrDefault(found => found.AttributeClass is { ContainingNamespace.Name: "RestEase" } type && type.Name == name);
            if (given?.ConstructorArguments is [{ Value: string value }])
            {
                text = text.TrimEnd('/') + "/" + value.TrimStart('/');
            }
        }

        return text.Length == 0 ? [] : [WithoutLeadingPlaceholder(UrlShape.Of(text.TrimStart('/')))];
    }

    /// <summary>A template that begins with a placeholder begins with something unread, which may be the base: only what follows is known.</summary>
    private static UrlShape WithoutLeadingPlaceholder(UrlShape url)
    {
        if (url.Pieces is not [{ Text: { } text }, ..] || text.TrimStart('/') is not ['{', ..] template)
        {
            return url;
        }

        var end = template.IndexOf('}');
        return end < 0 ? url : UrlShape.Join(url.Pieces.SetItem(0, template.Substring(end + 1)));
    }
}
