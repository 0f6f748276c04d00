namespace TuskGen.Emit;

/// <summary>A key's value in one environment: a <see cref="ConstantModel"/>, <see cref="LoadModel"/>, <see cref="LiveModel"/>, <see cref="ListModel"/> or <see cref="TableModel"/>.</summary>
public abstract record ValueModel
{
    private protected ValueModel()
    {
    }
}
