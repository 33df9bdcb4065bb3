namespace AdminApiMigrator.Analyzers.Tests.Matrix;

/// <summary>The constructs of C# that the matrix goes through. A new one is a row here and nothing else.</summary>
internal static class Constructs
{
    private const string Box = "internal sealed record Box($T Value);";
    private const string Options = "internal sealed class Options { public $T Value { get; set; } = default!; }";
    private const string Source = """
        internal interface ISource { $T Get(); }
        internal sealed class Source : ISource { public $T Get() => $V; }
        """;
    private const string Table = "private static readonly Dictionary<string, $T> Table = new() { [\"a\"] = $V, [\"b\"] = $W };";

    /// <summary>All rows: those through which the value arrives, then those through which it does not.</summary>
    public static readonly IReadOnlyList<Construct> All = [.. Choices, .. Members, .. Calls, .. Collections, .. Objects, .. Drops];

    private static Construct[] Choices =>
    [
        new("expression", "($V)"),
        new("local", "x") { Statements = "var x = $V;" },
        new("local constant", "x") { Statements = "const $T x = $V;", Needs = Trait.Constant },
        new("conditional", "x") { Statements = "$T x = Ids.Big ? $V : $W;" },
        new("conditional in place", "(Ids.Big ? $W : $V)"),
        new("coalesce", "x") { Statements = "$T? first = Ids.Big ? $V : null;\n$T x = first ?? $W;" },
        new("coalesce assignment", "(slot ??= $V)") { Statements = "$T? slot = null;" },
        new("cast and null-forgiving", "(($T)$V)!"),
        new("tuple", "pair.Value") { Statements = "var pair = (Name: \"a\", Value: $V);" },
        new("deconstruction", "x") { Statements = "var (name, x) = (\"a\", $V);" },
        new("deconstruction of a tuple that a method returns", "x")
        {
            Members = "private static (string Name, $T Value) Route() => (\"a\", $V);",
            Statements = "var (_, x) = Route();",
        },
        new("swap", "y") { Statements = "$T x = $V;\n$T y = $W;\n(x, y) = (y, x);" },
        new("switch statement", "x")
        {
            Statements = """
                $T x;
                switch (Ids.Name)
                {
                    case "a":
                        x = $V;
                        break;
                    default:
                        x = $W;
                        break;
                }
                """,
        },
        new("switch expression", "x") { Statements = "$T x = Ids.Name switch { \"a\" => $V, _ => $W };" },
        new("if and else", "x") { Statements = "$T x;\nif (Ids.Big)\n{\n    x = $V;\n}\nelse\n{\n    x = $W;\n}" },
        new("is pattern", "x") { Statements = "object some = $V;\nif (some is $T x)\n{\n    $SINK\n}" },
        new("negated is pattern", "x") { Statements = "object some = $V;\nif (some is not $T x)\n{\n    return;\n}" },
        new("property pattern", "x") { Types = Box, Statements = "if (new Box($V) is { Value: var x })\n{\n    $SINK\n}" },
        new("conditional access", "(box?.Value ?? $W)") { Types = Box, Statements = "Box? box = Ids.Big ? new Box($V) : null;" },
        new("using declaration", "x") { Statements = "using var x = $V;", Needs = Trait.Disposable },
        new("using statement", "x") { Statements = "using (var x = $V)\n{\n    $SINK\n}", Needs = Trait.Disposable },
        new("try and catch", "x") { Statements = "$T x;\ntry\n{\n    x = $V;\n}\ncatch (InvalidOperationException)\n{\n    x = $W;\n}" },
    ];

    private static Construct[] Members =>
    [
        new("field", "_value") { Members = "private readonly $T _value = $V;" },
        new("static readonly field", "Value") { Members = "private static readonly $T Value = $V;" },
        new("field set by a constructor", "new Holder().Value")
        {
            Types = "internal sealed class Holder { public readonly $T Value; public Holder() { Value = $V; } }",
        },
        new("field set by a static constructor", "Holder.Value")
        {
            Types = "internal static class Holder { public static readonly $T Value; static Holder() { Value = $V; } }",
        },
        new("constant", "Value") { Members = "private const $T Value = $V;", Needs = Trait.Constant },
        new("property with an initializer", "Value") { Members = "private $T Value { get; } = $V;" },
        new("property with a getter", "Value") { Members = "private static $T Value => $V;" },
        new("property made on first use", "Value") { Members = "private $T? _value;\nprivate $T Value => _value ??= $V;" },
        new("constructor parameter", "new Holder($V).Get()")
        {
            Types = """
                internal sealed class Holder
                {
                    private readonly $T _value;
                    public Holder($T value) { _value = value; }
                    public $T Get() => _value;
                }
                """,
        },
        new("primary constructor", "new Holder($V).Value")
        {
            Types = "internal sealed class Holder($T value) { public $T Value => value; }",
        },
        new("parameter of the own constructor", "given")
        {
            Parameter = "$T given",
            Types = "internal static class Start { public static Task RunAsync($PARAMETERS) => new Job($ARGUMENTS$V).RunAsync(); }",
        },
        new("base class", "Value") { Types = "internal abstract class JobBase { protected $T Value { get; } = $V; }", Base = "JobBase" },
        new("constructor of a base class", "Value")
        {
            Types = "internal abstract class JobBase($T value) { protected $T Value => value; }",
            Base = "JobBase($V)",
        },
        new("override", "source.Get()")
        {
            Types = """
                internal abstract class Source { public abstract $T Get(); }
                internal sealed class Real : Source { public override $T Get() => $V; }
                """,
            Statements = "Source source = new Real();",
        },
        new("interface with one implementation", "source.Get()") { Types = Source, Parameter = "ISource source" },
        new("static field of another class", "Values.Value")
        {
            Types = "internal static class Values { public static readonly $T Value = $V; }",
        },
        new("singleton", "Values.Instance.Value")
        {
            Types = "internal sealed class Values { public static readonly Values Instance = new(); public $T Value { get; } = $V; }",
        },
    ];

    private static Construct[] Calls =>
    [
        new("method result", "Make()") { Members = "private static $T Make() => $V;" },
        new("method with two returns", "Make(\"a\")")
        {
            Members = """
                private static $T Make(string name)
                {
                    switch (name)
                    {
                        case "a":
                            return $V;
                        default:
                            return $W;
                    }
                }
                """,
        },
        new("argument handed through", "Same($V)") { Members = "private static $T Same($T value) => value;" },
        new("parameter of an own method", "given")
        {
            // The call that decides the endpoint and the one that sends: either line is a good place.
            Members = "private Task StartAsync() => SendAsync($V); /*!*/\nprivate async Task SendAsync($T given)\n{\n    $SINK\n}",
            Statements = "await StartAsync();",
        },
        new("named and optional argument", "Pick(last: $V)")
        {
            Members = "private static $T Pick($T first = default!, $T last = default!) => last;",
        },
        new("params array", "First($V, $W)") { Members = "private static $T First(params $T[] all) => all[0];" },
        new("local function", "Make()") { Statements = "$T Make() => $V;" },
        new("lambda in a local", "make()") { Statements = "Func<$T> make = () => $V;" },
        new("factory delegate in a field", "_make()") { Members = "private readonly Func<$T> _make = () => $V;" },
        new("method group", "make()") { Members = "private static $T Make() => $V;", Statements = "Func<$T> make = Make;" },
        new("factory handed over", "Call(() => $V)") { Members = "private static $T Call(Func<$T> make) => make();" },
        new("function with an argument", "pick($V)") { Statements = "Func<$T, $T> pick = value => value;" },
        new("captured variable", "x") { Statements = "$T x = $W;\nAction set = () => x = $V;\nset();" },
        new("out parameter", "x") { Members = "private static void Make(out $T value) => value = $V;", Statements = "Make(out var x);" },
        new("ref parameter", "x")
        {
            Members = "private static void Change(ref $T value) => value = $V;",
            Statements = "$T x = $W;\nChange(ref x);",
        },
        new("ref local", "x") { Statements = "$T x = $W;\nref $T alias = ref x;\nalias = $V;" },
        new("awaited task result", "(await Task.FromResult($V))"),
        new("async method", "(await MakeAsync())")
        {
            Members = "private static async Task<$T> MakeAsync()\n{\n    await Task.Yield();\n    return $V;\n}",
        },
        new("value task with a configured await", "(await MakeAsync().ConfigureAwait(false))")
        {
            Members = "private static async ValueTask<$T> MakeAsync()\n{\n    await Task.Yield();\n    return $V;\n}",
        },
        new("result of a task in a local", "task.Result") { Statements = "var task = Task.Run(() => $V);" },
        new("extension method", "($V).Same()")
        {
            Types = "internal static class Extensions { public static $T Same(this $T value) => value; }",
        },
        new("generic method", "Same($V)") { Members = "private static TValue Same<TValue>(TValue value) => value;" },
        new("Lazy", "_lazy.Value") { Members = "private readonly Lazy<$T> _lazy = new(() => $V);" },
        new("static factory of another class", "Factory.Create(true)")
        {
            Types = "internal static class Factory { public static $T Create(bool isAdmin) => isAdmin ? $V : $W; }",
        },
    ];

    private static Construct[] Collections =>
    [
        new("dictionary", "Table[\"a\"]") { Members = Table },
        new("dictionary filled by Add", "table[\"a\"]")
        {
            Statements = "var table = new Dictionary<string, $T>();\ntable.Add(\"a\", $V);\ntable.Add(\"b\", $W);",
        },
        new("TryGetValue", "x") { Members = Table, Statements = "if (!Table.TryGetValue(\"a\", out var x))\n{\n    return;\n}" },
        new("dictionary of factories", "Table[\"a\"]()")
        {
            Members = "private static readonly Dictionary<string, Func<$T>> Table = new() { [\"a\"] = () => $V, [\"b\"] = () => $W };",
        },
        new("array", "Items[0]") { Members = "private static readonly $T[] Items = { $V, $W };" },
        new("list", "items[0]") { Statements = "var items = new List<$T> { $V, $W };" },
        new("list filled by Add", "items[1]") { Statements = "var items = new List<$T>();\nitems.Add($W);\nitems.Add($V);" },
        new("collection expression", "items[1]") { Statements = "$T[] items = [$W, $V];" },
        new("collection expression with a spread", "items[0]") { Statements = "$T[] some = [$V];\nList<$T> items = [.. some, $W];" },
        new("index from the end", "items[^1]") { Statements = "$T[] items = [$W, $V];" },
        new("foreach over a list", "x") { Statements = "var items = new List<$T> { $V };\nforeach (var x in items)\n{\n    $SINK\n}" },
        new("foreach over tuples", "x") { Statements = "foreach (var (name, x) in new[] { (\"a\", $V), (\"b\", $W) })\n{\n    $SINK\n}" },
        new("for over an array", "items[i]")
        {
            Statements = "$T[] items = [$V, $W];\nfor (var i = 0; i < items.Length; i++)\n{\n    $SINK\n}",
        },
        new("iterator", "x")
        {
            Members = "private static IEnumerable<$T> Items()\n{\n    yield return $W;\n    yield return $V;\n}",
            Statements = "foreach (var x in Items())\n{\n    $SINK\n}",
        },
        new("LINQ Select and First", "new[] { \"a\" }.Select(_ => $V).First()"),
        new("LINQ First", "items.First()") { Statements = "var items = new List<$T> { $V, $W };" },
        new("LINQ query", "x") { Statements = "foreach (var x in from item in new[] { $V } select item)\n{\n    $SINK\n}" },
        new("LINQ ToArray", "new[] { \"a\" }.Select(_ => $V).ToArray()[0]"),
        new("queue", "queue.Dequeue()") { Statements = "var queue = new Queue<$T>();\nqueue.Enqueue($V);" },
        new("indexer", "new Items()[0]") { Types = "internal sealed class Items { public $T this[int index] => $V; }" },
        new("key value pair", "pair.Value") { Statements = "var pair = new KeyValuePair<string, $T>(\"a\", $V);" },
    ];

    private static Construct[] Objects =>
    [
        new("record", "new Box($V).Value") { Types = Box },
        new("record and with", "changed.Value")
        {
            Types = Box,
            Statements = "var box = new Box($W);\nvar changed = box with { Value = $V };",
        },
        new("deconstructed record", "x")
        {
            Types = "internal sealed record Pair(string Name, $T Value);",
            Statements = "var (_, x) = new Pair(\"a\", $V);",
        },
        new("record struct", "new Slot($V).Value") { Types = "internal readonly record struct Slot($T Value);" },
        new("object initializer", "options.Value") { Types = Options, Statements = "var options = new Options { Value = $V };" },
        new("property set later", "options.Value") { Types = Options, Statements = "var options = new Options();\noptions.Value = $V;" },
        new("nested object", "outer.Inner.Value")
        {
            Types = Options + "\ninternal sealed class Outer { public Options Inner { get; } = new(); }",
            Statements = "var outer = new Outer { Inner = { Value = $V } };",
        },
        new("generic wrapper", "new Wrapper<$T>($V).Get()")
        {
            Types = "internal sealed class Wrapper<TValue>(TValue value) { public TValue Get() => value; }",
        },
        new("builder", "new Builder().With($V).Build()")
        {
            Types = """
                internal sealed class Builder
                {
                    private $T _value = default!;
                    public Builder With($T value) { _value = value; return this; }
                    public $T Build() => _value;
                }
                """,
        },
        new("implicit conversion", "x")
        {
            Types = """
                internal sealed class Wrapped($T value)
                {
                    private readonly $T _value = value;
                    public static implicit operator $T(Wrapped wrapped) => wrapped._value;
                }
                """,
            Statements = "$T x = new Wrapped($V);",
        },
        new("explicit conversion", "(($T)new Wrapped($V))")
        {
            Types = """
                internal sealed class Wrapped($T value)
                {
                    private readonly $T _value = value;
                    public static explicit operator $T(Wrapped wrapped) => wrapped._value;
                }
                """,
        },
        new("operator", "(new Pick() + ($V))")
        {
            Types = "internal sealed class Pick { public static $T operator +(Pick pick, $T value) => value; }",
        },
    ];

    private static Construct[] Drops =>
    [
        new("overwritten local", "x") { Statements = "$T x = $V;\nx = $W;", DropsValue = true },
        new("branch that is never taken", "(Never ? $V : $W)") { Members = "private const bool Never = false;", DropsValue = true },
        new("other key of a dictionary", "Table[\"b\"]") { Members = Table, DropsValue = true },
        new("other item of an array", "Items[1]") { Members = "private static readonly $T[] Items = { $V, $W };", DropsValue = true },
        new("other element of a tuple", "pair.Item2") { Statements = "var pair = ($V, $W);", DropsValue = true },
        new("other arm of a constant switch", "x") { Statements = "$T x = \"b\" switch { \"a\" => $V, _ => $W };", DropsValue = true },
        new("replaced by with", "(box with { Value = $W }).Value")
        {
            Types = Box,
            Statements = "var box = new Box($V);",
            DropsValue = true,
        },
        new("replaced property", "options.Value")
        {
            Types = Options,
            Statements = "var options = new Options { Value = $V };\noptions.Value = $W;",
            DropsValue = true,
        },
        new("replaced through ref", "x")
        {
            Members = "private static void Change(ref $T value) => value = $W;",
            Statements = "$T x = $V;\nChange(ref x);",
            DropsValue = true,
        },
        new("function that answers something else", "Other($V)")
        {
            Members = "private static $T Other($T value) => $W;",
            DropsValue = true,
        },
        new("function that nobody calls", "Other()")
        {
            Members = "private static $T Make() => $V;\nprivate static $T Other() => $W;",
            DropsValue = true,
        },
        new("last of a list", "items.Last()") { Statements = "var items = new List<$T> { $V, $W };", DropsValue = true },
        new("own Lazy", "_lazy.Value")
        {
            Types = "internal sealed class Lazy<TValue>(Func<TValue> make, TValue shown) { public TValue Value => shown ?? make(); }",
            Members = "private readonly Lazy<$T> _lazy = new(() => $V, $W);",
            DropsValue = true,
        },
        new("own List", "new List<$T>($V, $W)[0]")
        {
            Types = """
                internal sealed class List<TValue>(TValue first, TValue second)
                {
                    public TValue First => first;
                    public TValue this[int index] => second;
                }
                """,
            DropsValue = true,
        },
        new("own Dictionary", "table[\"a\"]")
        {
            Types = """
                internal sealed class Dictionary<TKey, TValue>(TValue always)
                {
                    public TValue this[TKey key] { get => always; set { } }
                }
                """,
            Statements = "var table = new Dictionary<string, $T>($W) { [\"a\"] = $V };",
            DropsValue = true,
        },
        new("own Task", "Task<$T>.FromResult($V, $W).Result")
        {
            Types = """
                internal sealed class Task<TValue>(TValue value)
                {
                    public TValue Result => value;
                    public static Task<TValue> FromResult(TValue dropped, TValue kept) => new(kept);
                }
                """,
            DropsValue = true,
        },
        new("own Queue", "queue.Dequeue()")
        {
            Types = """
                internal sealed class Queue<TValue>(TValue always)
                {
                    public void Enqueue(TValue value) { }
                    public TValue Dequeue() => always;
                }
                """,
            Statements = "var queue = new Queue<$T>($W);\nqueue.Enqueue($V);",
            DropsValue = true,
        },
        new("own First", "items.First()")
        {
            Types = "internal static class Enumerable { public static TValue First<TValue>(this TValue[] items) => items[1]; }",
            Statements = "$T[] items = [$V, $W];",
            DropsValue = true,
        },
    ];
}
