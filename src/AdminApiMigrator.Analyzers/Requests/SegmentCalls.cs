using System.Collections.Immutable;
using AdminApiMigrator.Requests.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Calls that put the segments of a path together: LINQ over a list of them, and methods that append segments to a URL.</summary>
internal static class SegmentCalls
{
    /// <summary>The shapes of the result; default when the call is none of these.</summary>
    public static ImmutableArray<UrlShape> Read(UrlPass pass, IInvocationOperation call, Arguments arguments)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.ToDisplayString() == "System.Linq.Enumerable" && call.ReceiverOf() is { } list)
        {
            return (method.Name, call.Arguments.Length) switch
            {
                ("ToArray" or "ToList" or "AsEnumerable" or "Where" or "Cast" or "OfType", _) => pass.Read(list, arguments),
                ("Append", 2) => pass.Read(list, arguments).Combine(pass.Read(call.Arguments[1].Value, arguments), static (items, last) => items.AppendItem(last)),
                ("Prepend", 2) => pass.Read(call.Arguments[1].Value, arguments).Combine(pass.Read(list, arguments), static (first, items) => first.AppendItem(items)),
                ("Concat", 2) => pass.Read(list, arguments).Combine(pass.Read(call.Arguments[1].Value, arguments), static (items, more) => items.AppendItem(more)),
                ("Select", 2) => Selected(pass, call, arguments),
                ("Aggregate", 3) => Aggregated(pass, call, arguments),
                _ => default,
            };
        }

        if (FlurlUrls.IsLibrary(method.ContainingType) && method is { Name: not "Combine", IsExtensionMethod: true } && call.ReceiverOf() is { } url)
        {
            return FlurlTexts.After(call, pass.Read(url, arguments), value => pass.Read(value, arguments));
        }

        // Path.Combine is no call for URLs, but where the separator is a slash it works as one.
        return (method.Name, method.ContainingType.ToDisplayString()) is ("Combine", "Flurl.Url" or "System.IO.Path") or ("Join", "System.IO.Path") ? Joined(pass, [], call.Arguments, arguments)
            : pass.Callees.Of(call, arguments) is { MayBeOverridden: false } ? default
            : Appended(pass, call, arguments);
    }

    private static ImmutableArray<UrlShape> Selected(UrlPass pass, IInvocationOperation call, Arguments arguments)
    {
        if (pass.Origins.Items(call.Arguments[0].Value, arguments) is not { } items)
        {
            return default;
        }

        ImmutableArray<UrlShape> shapes = [UrlShape.Empty];
        foreach (var item in items)
        {
            shapes = shapes.Combine(Applied(pass, call.Arguments[1].Value, arguments, [item]), static (list, next) => list.AppendItem(next));
        }

        return shapes;
    }

    /// <summary><c>segments.Aggregate(url, (current, segment) => current + "/" + segment)</c>.</summary>
    private static ImmutableArray<UrlShape> Aggregated(UrlPass pass, IInvocationOperation call, Arguments arguments)
    {
        if (pass.Origins.Items(call.Arguments[0].Value, arguments) is not { } items)
        {
            return pass.Read(call.Arguments[1].Value, arguments).Each(seed => seed.Append(UrlShape.Of(new Hole(call, Grows: GrowingList.MayAppend(call.Syntax) && !Batches.Cut(call.Syntax)))));
        }

        if (pass.Callees.Function(call.Arguments[2].Value, arguments) is not var (function, declaration)
            || function.Parameters is not [var current, var segment]
            || Returned.By(declaration) is not [var returned]
            || pass.Models.OperationOf(returned) is not { } body)
        {
            return default;
        }

        var shapes = pass.Read(call.Arguments[1].Value, arguments);
        foreach (var item in items)
        {
            shapes = pass.ReadHolding(current, shapes, body, arguments.With(segment, item));
        }

        return shapes;
    }

    private static ImmutableArray<UrlShape> Applied(UrlPass pass, IOperation function, Arguments scope, ImmutableArray<Bound> values)
    {
        if (function.WithoutConversion() is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var escaping } } && TextCalls.IsEscaping(escaping))
        {
            return pass.Read(values[0].Value, values[0].Scope).Each(static shape => shape.Escaped());
        }

        if (pass.Callees.Function(function, scope) is var (method, declaration)
            && method.Parameters.Length == values.Length
            && Returned.By(declaration) is [var returned]
            && pass.Models.OperationOf(returned) is { } body)
        {
            return pass.Read(body, method.Parameters.Zip(values, static (parameter, value) => (parameter, value)).Aggregate(scope, static (known, pair) => known.With(pair.parameter, pair.value)));
        }

        return pass.Read(values[0].Value, values[0].Scope);
    }

    /// <summary>
    /// A method out of sight whose name says that it appends segments: it joins with slashes, whatever library it is from.
    /// </summary>
    private static ImmutableArray<UrlShape> Appended(UrlPass pass, IInvocationOperation call, Arguments arguments)
    {
        var name = call.TargetMethod.Name;
        if (!(name.StartsWith("Append", StringComparison.Ordinal) || name.StartsWith("Add", StringComparison.Ordinal))
            || name.IndexOf("Segment", StringComparison.Ordinal) < 0
            || call.ReceiverOf() is not { } receiver)
        {
            return default;
        }

        return Joined(pass, pass.Read(receiver, arguments), call.TargetMethod.IsExtensionMethod ? call.Arguments.RemoveAt(0) : call.Arguments, arguments);
    }

    /// <summary>The segments that a call is given, each behind one slash.</summary>
    private static ImmutableArray<UrlShape> Joined(UrlPass pass, ImmutableArray<UrlShape> shapes, ImmutableArray<IArgumentOperation> segments, Arguments arguments)
    {
        foreach (var argument in segments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value.Type?.SpecialType == SpecialType.System_Boolean)
            {
                continue;
            }

            foreach (var segment in pass.Origins.Items(argument.Value, arguments) ?? [new Bound(argument.Value, arguments)])
            {
                var next = pass.Read(segment.Value, segment.Scope);
                shapes = shapes.IsEmpty ? next : shapes.Combine(next, JoinedUrl.Append);
            }
        }

        return shapes;
    }
}
