//// file: .editorconfig
root = true

[*.cs]
probe_name = Named

//// file: notes.txt
An additional file; the probe does not read it.

//// file: C.cs
{|PROBE002:Named|}();

static void Named() { }
