using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TuskGen.Generators;

/// <summary>Turns the <c>.tsk</c> documents of a project into C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TuskGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // An exception here would become the compiler's warning CS8785 and a project without its types.
        if (Companions.FindBroken() is { } broken)
        {
            context.RegisterSourceOutput(context.AnalyzerConfigOptionsProvider, (output, _) => output.ReportDiagnostic(broken));
        }
        else
        {
            Register(context);
        }
    }

    // Apart from Initialize, so that the runtime asks for the companions' types only after they were looked at.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Register(IncrementalGeneratorInitializationContext context) => DocumentPipeline.Register(context);
}
