using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Medborgardialog.Data.Direct;

/// <summary>The mapping that direct reads and writes take from the context's model.</summary>
/// <param name="contexts">Makes contexts; one is made, when the mapping is first asked for.</param>
public sealed class DirectModel(IDbContextFactory<DialogueDbContext> contexts)
{
    private readonly Lazy<IModel> _model = new(() =>
    {
        using var db = contexts.CreateDbContext();
        return db.Model;
    });

    internal IModel Value => _model.Value;
}
