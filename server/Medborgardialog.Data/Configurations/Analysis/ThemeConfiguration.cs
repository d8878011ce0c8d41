using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Analysis;

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.ToTable("theme");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(t => t.RunId).HasColumnName("analysis_run_id");
        builder.Property(t => t.Key).HasColumnName("key").HasMaxLength(60);
        builder.Property(t => t.Label).HasColumnName("label").HasMaxLength(200);
        builder.Property(t => t.Kind).HasColumnName("kind");
        builder.Property(t => t.ParentKey).HasColumnName("parent_key").HasMaxLength(60);
        builder.PrimitiveCollection(t => t.Keywords).HasField("_keywords").HasColumnName("keywords").HasMaxLength(1000);
        builder.Property(t => t.Lineage).HasColumnName("lineage");
        builder.PrimitiveCollection(t => t.LineageFrom).HasField("_lineageFrom").HasColumnName("lineage_from").HasMaxLength(2000);
        builder.Property(t => t.StatementCount).HasColumnName("statement_count");
        builder.Property(t => t.RespondentCount).HasColumnName("respondent_count");
        builder.Property(t => t.MeanConfidence).HasColumnName("mean_confidence");
        builder.Property(t => t.IsCorrected).HasColumnName("is_corrected");
        builder.Ignore(t => t.IsSubject);
        builder.HasOne<AnalysisRun>().WithMany().HasForeignKey(t => t.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.RunId, t.Key }).IsUnique().HasDatabaseName("ux_theme_run_key");
    }
}
