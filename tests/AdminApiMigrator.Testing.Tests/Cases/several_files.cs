//// file: .globalconfig
is_global = true
probe_name = Named

//// file: Shared.cs
class Shared
{
    public static void Old() { }
    public static void New() { }
    public static void Named() { }
}

//// file: A.cs
class A : Shared
{
    void M() => {|PROBE001:Old|}();
    void N() => {|PROBE002:Named|}();
}

//// file: B.cs
class B : Shared
{
    void M() => {|PROBE001:Old|}();
}

-----------------------------

//// file: A.cs
class A : Shared
{
    void M() => New();
    void N() => {|PROBE002:Named|}();
}

//// file: B.cs
class B : Shared
{
    void M() => New();
}
