using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Finds the base address of an HttpClient: where it is created, where its owner or a class above sets it, or where it is registered.</summary>
internal sealed class BaseAddresses(Models models, Writes writes)
{
    private const int MostSteps = 6;
    private const int MostBaseClasses = 8;

    /// <summary>A client handed from constructor to constructor, or to a function: each may be called in several places.</summary>
    private const int MostHandings = 3;

    private readonly Callees _callees = new(models, writes);
    private readonly HandedFunctions _functions = new(models, new Callees(models, writes));
    private readonly Origins _origins = new(models, writes, new Callees(models, writes));
    private readonly ClientRegistrations _registrations = ClientRegistrations.Of(models, writes);

    /// <summary>The expressions the base address may come from; empty when none is in sight.</summary>
    /// <param name="client">The client.</param>
    /// <param name="scope">What is known where the client is named.</param>
    /// <param name="sending">The type whose object sends: a class below the one that names the client may set the address.</param>
    public ImmutableArray<Bound> Of(IOperation? client, Arguments scope, INamedTypeSymbol? sending = null)
    {
        if (client is null)
        {
            return [];
        }

        INamedTypeSymbol?[] types = [models.TypeAround(client), sending];

        var found = ImmutableArray.CreateBuilder<Bound>();
        var isInjected = false;
        foreach (var (alias, known) in Aliases(client, scope, types[1]))
        {
            isInjected |= IsInjected(alias);
            var set = alias switch
            {
                IObjectCreationOperation { Initializer: { } initializer } => SetIn(initializer).Select(value => new Bound(value, known)),
                IInvocationOperation { TargetMethod.Name: "CreateClient" or "GetRequiredKeyedService" or "GetKeyedService" } call => _registrations.Named(NameOf(call, known)),
                IParameterReferenceOperation { Parameter: var keyed } when KeyOf(keyed) is { } key => _registrations.Named(key),
                _ => SymbolOf(alias) is { } symbol ? SetOn(symbol, types).Select(value => new Bound(value, known)) : [],
            };
            found.AddRange(set);
            found.AddRange(SetInOwnType(alias).Select(static value => new Bound(value, Arguments.None)));
            if (found.Count > 0)
            {
                break;
            }
        }

        if (found.Count > 0)
        {
            return found.ToImmutable();
        }

        var owners = types.OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        return isInjected && !owners.Any(_registrations.HasClientOf) ? [.. _registrations.Shared()] : [.. owners.SelectMany(_registrations.Typed)];
    }

    /// <summary>The name or key that a call asks for a client by; empty for the default client, null when it is not known.</summary>
    private string? NameOf(IInvocationOperation call, Arguments scope)
    {
        var name = call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String } or { Name: "serviceKey" });
        return name is null ? "" : _origins.Of(name.Value, scope) is [{ Value.ConstantValue: { HasValue: true, Value: string text } }] ? text : null;
    }

    /// <summary>The key of the service that a parameter is given: <c>[FromKeyedServices("x")]</c>.</summary>
    private static string? KeyOf(IParameterSymbol parameter) => parameter.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "FromKeyedServicesAttribute")?.ConstructorArguments is [{ Value: string key }] ? key : null;

    /// <summary>Whether a client is one that a container may have put in.</summary>
    private static bool IsInjected(IOperation client) => (client is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } && KeyOf(parameter) is null)
        || client is IInvocationOperation { TargetMethod: { Name: "GetRequiredService" or "GetService", TypeArguments: [{ Name: "HttpClient" }] } };

    /// <summary>Whether the client is one that a test host makes: it reaches the program's own server and nothing else.</summary>
    public bool IsOfTestHost(IOperation? client, Arguments scope, INamedTypeSymbol? sending) =>
        Aliases(client, scope, sending).Any(static alias => MadeByTestHost(alias.Value));

    private static bool MadeByTestHost(IOperation client) => client switch
    {
        IInvocationOperation { TargetMethod: { Name: "CreateClient" or "CreateDefaultClient" or "GetTestClient" or "CreateHandler", ContainingNamespace: var space } } =>
            space?.ToDisplayString() is "Microsoft.AspNetCore.TestHost" or "Microsoft.AspNetCore.Mvc.Testing",
        IObjectCreationOperation { Type.Name: "HttpClient", Arguments: [var handler, ..] } => MadeByTestHost(handler.Value.WithoutConversion()),
        _ => false,
    };

    /// <summary>The expression and what it was assigned from: a field from a constructor's parameter, a local from a creation.</summary>
    private IEnumerable<Bound> Aliases(IOperation? client, Arguments scope, INamedTypeSymbol? self, int storeys = 0)
    {
        for (var steps = 0; client is not null && steps < MostSteps; steps++)
        {
            client = client.WithoutConversion();
            yield return new Bound(client, scope);
            if (client is IParameterReferenceOperation { Parameter: var parameter } && scope[parameter] is { } bound)
            {
                (client, scope) = (bound.Value, bound.Scope);
            }
            else if (client is ICoalesceOperation choice)
            {
                // Given or else made here; most often or else refused.
                foreach (var made in Aliases(choice.WhenNull, scope, self, storeys + 1))
                {
                    yield return made;
                }

                client = choice.Value;
            }
            else if (client is IAwaitOperation awaited)
            {
                client = awaited.Operation;
            }
            else if (client is IInvocationOperation call)
            {
                var callee = _callees.Of(call, scope);
                (client, scope) = callee is not null && Returned.By(callee.Declaration) is [var made] ? (models.OperationOf(made), callee.Arguments) : (null, scope);
            }
            else
            {
                foreach (var given in client is IParameterReferenceOperation { Parameter: var own } && storeys < MostHandings ? Given(own, self) : [])
                {
                    foreach (var made in Aliases(given.Value, given.Scope, self, storeys + 1))
                    {
                        yield return made;
                    }
                }

                client = SymbolOf(client) is { } symbol && writes.OnlyValue(symbol) is { } value ? models.OperationOf(value) : Behind(client, scope);
            }
        }
    }

    private IEnumerable<Bound> Given(IParameterSymbol parameter, INamedTypeSymbol? self) =>
        [.. models.ConstructorArguments.Given(parameter, self).Select(static value => new Bound(value, Arguments.None)), .. _functions.Given(parameter)];

    /// <summary>The client before a question mark, or that a Lazy makes when it is first asked for, or that a call hands to the lambda it runs, alone or in a tuple.</summary>
    private IOperation? Behind(IOperation client, Arguments scope) => client switch
    {
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "Lazy" } } => _origins.Of(client, scope) is [var only] && only.Value != client ? only.Value : null,
        IParameterReferenceOperation { Parameter: var parameter } => LambdaState.Of(parameter, models),
        IConditionalAccessInstanceOperation instance => ConditionalAccess.Asked(instance),
        IFieldReferenceOperation { Field: { ContainingType: { IsTupleType: true } tuple } field, Instance: IParameterReferenceOperation { Parameter: var state } } =>
            LambdaState.Of(state, models)?.WithoutConversion() is ITupleOperation { Elements: var elements } && tuple.TupleElements.IndexOf(field, 0, SymbolEqualityComparer.Default) is >= 0 and var index && index < elements.Length ? elements[index] : null,
        _ => null,
    };

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static IEnumerable<IOperation> SetIn(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .Where(static assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "BaseAddress" })
        .Select(static assignment => assignment.Value);

    /// <summary>Assignments of <c>symbol.BaseAddress</c> in the type that declares the symbol, and in the type that sends and those above it.</summary>
    private IEnumerable<IOperation> SetOn(ISymbol symbol, INamedTypeSymbol?[] sendingTypes)
    {
        var declaring = symbol.DeclaringSyntaxReferences.Select(static declared => declared.GetSyntax())
            .Select(static syntax => (SyntaxNode?)syntax.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? syntax.SyntaxTree.GetRoot());
        var sending = symbol is IFieldSymbol or IPropertySymbol ? sendingTypes.SelectMany(ScopesAbove) : [];
        var parts = symbol is IFieldSymbol or IPropertySymbol ? symbol.ContainingType.DeclaringSyntaxReferences.Select(static declared => declared.GetSyntax()) : [];
        foreach (var scope in declaring.Concat(parts).Concat(sending).Distinct())
        {
            foreach (var assignment in scope.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress", Expression: var owner }
                    && SymbolEqualityComparer.Default.Equals(models.SymbolOf(owner)?.OriginalDefinition, symbol.OriginalDefinition)
                    && models.OperationOf(assignment.Right) is { } value)
                {
                    yield return value;
                }
            }
        }
    }

    /// <summary>A class that is an HttpClient sets its own BaseAddress.</summary>
    private IEnumerable<IOperation> SetInOwnType(IOperation client)
    {
        if (client.Type is not INamedTypeSymbol { Name: not "HttpClient" } type)
        {
            return [];
        }

        return ScopesAbove(type)
            .SelectMany(static scope => scope.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Where(static assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "BaseAddress" }
                or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax, Name.Identifier.ValueText: "BaseAddress" })
            .Where(assignment => models.SymbolOf(assignment.Left)?.ContainingType.Name == "HttpClient")
            .Select(assignment => models.OperationOf(assignment.Right))
            .OfType<IOperation>();
    }

    private static IEnumerable<SyntaxNode> ScopesAbove(INamedTypeSymbol? type)
    {
        for (var steps = 0; type is not null && steps < MostBaseClasses; steps++, type = type.BaseType)
        {
            foreach (var declared in type.OriginalDefinition.DeclaringSyntaxReferences)
            {
                yield return declared.GetSyntax();
            }
        }
    }
}
