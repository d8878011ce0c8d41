using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Analysis;

internal sealed class StatementThemeConfiguration : IEntityTypeConfiguration<StatementTheme>
{
    public void Configure(EntityTypeBuilder<StatementTheme> builder)
    {
        builder.ToTable("statement_theme").WithoutInsertionOrder();
        builder.HasKey(t => new { t.StatementId, t.ThemeId });
        builder.Property(t => t.StatementId).HasColumnName("statement_id");
        builder.Property(t => t.ThemeId).HasColumnName("theme_id");
        builder.Property(t => t.Position).HasColumnName("position");
        builder.Property(t => t.Confidence).HasColumnName("confidence");
        builder.Property(t => t.ByPerson).HasColumnName("by_person");
        builder.HasOne<Theme>().WithMany().HasForeignKey(t => t.ThemeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => t.ThemeId).HasDatabaseName("ix_statement_theme_theme");
    }
}
