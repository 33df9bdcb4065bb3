using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Equivalence.Tests.Running;

/// <summary>Runs a compiled program in this process, in a context of its own that is unloaded afterwards.</summary>
internal static class LoadedProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs the program and tells what it returned, wrote and threw. The console of the process is the program's meanwhile.</summary>
    public static async Task<(string Value, string Output, Exception? Exception)> RunAsync(byte[] assembly, HttpClient http, Scenario scenario)
    {
        var context = new AssemblyLoadContext("a program under comparison", isCollectible: true);
        var console = (Console.Out, Console.Error);
        var written = new StringWriter();
        using var output = TextWriter.Synchronized(written);
        Console.SetOut(output);
        Console.SetError(output);
        try
        {
            var run = EntryPoint(context.LoadFromStream(new MemoryStream(assembly)));
            // As on a thread of its own: a program that blocks on a task must not block the test's.
            var value = await Task.Run(() => InvokeAsync(run, http, scenario)).WaitAsync(Patience);
            return (Ordered(JsonSerializer.SerializeToNode(value, Json))?.ToJsonString(Json) ?? "null", written.ToString(), null);
        }
        catch (Exception e) when (e is not TimeoutException)
        {
            return ("", written.ToString(), e);
        }
        finally
        {
            Console.SetOut(console.Out);
            Console.SetError(console.Error);
            context.Unload();
        }
    }

    // The fields of a JSON object have no order.
    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.OrderBy(static field => field.Key, StringComparer.Ordinal)
            .Select(static field => KeyValuePair.Create(field.Key, Ordered(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Ordered)]),
        _ => node?.DeepClone(),
    };

    private static async Task<object?> InvokeAsync(MethodInfo run, HttpClient http, Scenario scenario)
    {
        try
        {
            return await (Task<object?>)run.Invoke(null, [http, scenario])!;
        }
        catch (TargetInvocationException e)
        {
            // What a method that is not async throws before it returns its task.
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }

    private static MethodInfo EntryPoint(Assembly assembly)
        => assembly.GetTypes()
            .Select(static type => type.GetMethod("RunAsync", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [typeof(HttpClient), typeof(Scenario)]))
            .SingleOrDefault(static method => method is not null)
            ?? throw new InvalidOperationException("The program needs one 'static Task<object?> RunAsync(HttpClient, Scenario)'.");
}
