namespace TuskGen.Emit;

/// <summary>
/// A key's value in one environment: a <see cref="ConstantModel"/>, <see cref="LoadModel"/>, <see cref="LiveModel"/>, <see cref="LiveExpressionModel"/>, <see cref="ListModel"/>,
/// <see cref="TableModel"/> or <see cref="BrokenModel"/>.
/// </summary>
public abstract record ValueModel
{
    private protected ValueModel()
    {
    }
}
