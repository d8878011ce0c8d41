using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.ProblemPictures;

/// <summary>What the picture of the example dialogues holds.</summary>
public sealed class ExamplePictureTests
{
    [Fact]
    public async Task Parts_of_a_theme_are_no_problems_beside_it()
    {
        await using var host = new DialogueHost();
        host.Start();
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync();
        var parts = await db.Set<Theme>().Where(t => t.ParentKey != null).Select(t => t.Key).ToListAsync();
        var problems = await db.Set<Problem>().Select(p => p.ThemeKey).ToListAsync();

        Assert.NotEmpty(parts);
        Assert.NotEmpty(problems);
        Assert.Empty(problems.Intersect(parts));
    }
}
