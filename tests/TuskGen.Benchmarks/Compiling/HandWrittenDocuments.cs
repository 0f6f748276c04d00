using System.Globalization;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>The records of <see cref="ManyDocuments"/> as a person would write them in C#, with a method that makes the values of an environment.</summary>
internal static class HandWrittenDocuments
{
    /// <summary>File names and texts.</summary>
    public static IEnumerable<(string Name, string Text)> Create(int count) =>
        Enumerable.Range(0, count).Select(static index => (string.Create(CultureInfo.InvariantCulture, $"Doc{index:0000}.cs"), TextOf(index)));

    private static string TextOf(int index) => string.Create(CultureInfo.InvariantCulture, $$"""
        #nullable enable
        using System;
        using TuskGen;

        namespace Shop.Area{{index / 10:00}};

        /// <summary>The settings of service {{index}}.</summary>
        public sealed record Doc{{index:0000}}Config
        {
            /// <summary>Its name.</summary>
            public required string Name { get; init; }

            /// <summary>Who looks after it.</summary>
            public required string Owner { get; init; }

            /// <summary>A ratio.</summary>
            public required double Ratio { get; init; }

            /// <summary>Where it listens.</summary>
            public required Doc{{index:0000}}Server Server { get; init; }

            /// <summary>What it bears.</summary>
            public required Doc{{index:0000}}Limits Limits { get; init; }

            /// <summary>The settings of an environment.</summary>
            public static Doc{{index:0000}}Config Load(string environment)
            {
                bool isProduction = string.Equals(environment, "production", StringComparison.OrdinalIgnoreCase);
                return new Doc{{index:0000}}Config
                {
                    Name = "service-{{index}}",
                    Owner = isProduction ? "operations" : "team {{index % 7}}",
                    Ratio = 0.{{index % 9}}5,
                    Server = new Doc{{index:0000}}Server
                    {
                        Host = "localhost",
                        Port = isProduction ? {{2000 + index}} : {{1000 + index}},
                        Timeout = TimeSpan.FromSeconds(30),
                        Tls = isProduction,
                        Hosts = ["a", "b", "c"],
                    },
                    Limits = new Doc{{index:0000}}Limits
                    {
                        Body = new ByteSize(10_000_000),
                        Requests = {{index * 3}},
                        Burst = {{index * 6}},
                        Share = new Percent(0.7m),
                    },
                };
            }
        }

        /// <summary>Where it listens.</summary>
        public sealed record Doc{{index:0000}}Server
        {
            /// <summary>The host's name.</summary>
            public required string Host { get; init; }

            /// <summary>The port.</summary>
            public required int Port { get; init; }

            /// <summary>How long a request may take.</summary>
            public required TimeSpan Timeout { get; init; }

            /// <summary>Whether it is encrypted.</summary>
            public required bool Tls { get; init; }

            /// <summary>Other hosts.</summary>
            public required TuskList<string> Hosts { get; init; }
        }

        /// <summary>What it bears.</summary>
        public sealed record Doc{{index:0000}}Limits
        {
            /// <summary>The longest body.</summary>
            public required ByteSize Body { get; init; }

            /// <summary>Requests a second.</summary>
            public required int Requests { get; init; }

            /// <summary>Requests at once.</summary>
            public required int Burst { get; init; }

            /// <summary>A share.</summary>
            public required Percent Share { get; init; }
        }

        """);
}
