text a"b
*/
    "a\"b\n*/";
count 3
    3;
wide 9000000000
    9000000000L;
ratio 2
    2D;
share {text: "70%", csharp: "new global::TuskGen.Percent(0.7m) /* 70% */"}
    new global::TuskGen.Percent(0.7m) /* 70% */;
on true
    true;
level high
    global::Shop.Level.High;
period {text: "1m30s", csharp: "new global::System.TimeSpan(900000000L) /* 1m30s */"}
    new global::System.TimeSpan(900000000L) /* 1m30s */;
size {text: "64MiB", csharp: "new global::TuskGen.ByteSize(67108864L) /* 64MiB */"}
    new global::TuskGen.ByteSize(67108864L) /* 64MiB */;
at {x: 1, y: 2}
    new global::Shop.Point { X = 1, Y = 2 };
path [{x: 1, y: 3}, {x: 5, y: 2}]
    [new global::Shop.Point { X = 1, Y = 3 }, new global::Shop.Point { X = 5, Y = 2 }];
names ["a", "b"]
    ["a", "b"];
levels ["low", "high"]
    [global::Shop.Level.Low, global::Shop.Level.High];
limits {"a b": 1}
    [new("a b", 1)];
places {here: {x: 7, y: 2}}
    [new("here", new global::Shop.Point { X = 7, Y = 2 })];
day 2026-01-02
    new global::System.DateOnly(2026, 1, 2);
home https://a.example/
    new global::System.Uri("https://a.example/");
spare 
    null;
4 yes true 1m30s new global::System.TimeSpan(900000000L) /* 1m30s */ 2
1 2 true false probe:one:later
