namespace Medborgardialog.Data.Seeding;

/// <summary>The content that comes with the product, as files inside this assembly.</summary>
public static class SeedFile
{
    /// <summary>Opens one file.</summary>
    /// <param name="path">Below the folder <c>Seeding</c>, such as <c>dialogue/rounds.json</c>.</param>
    /// <exception cref="FileNotFoundException">There is none of that name.</exception>
    public static Stream Open(string path) =>
        typeof(SeedFile).Assembly.GetManifestResourceStream($"Seeding/{path}") ?? throw new FileNotFoundException($"The product holds no seed file '{path}'.", path);
}
