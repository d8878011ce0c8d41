using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.ProblemPictures;

internal sealed class EvidenceItemConfiguration : IEntityTypeConfiguration<EvidenceItem>
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        builder.ToTable("evidence_item");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(e => e.ProblemId).HasColumnName("problem_id");
        builder.Property(e => e.Source).HasColumnName("source");
        builder.Property(e => e.Label).HasColumnName("label").HasMaxLength(500);
        builder.Property(e => e.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(e => e.RespondentCount).HasColumnName("respondent_count");
        builder.Property(e => e.OutOf).HasColumnName("out_of");
        builder.Property(e => e.StatementCount).HasColumnName("statement_count");
        builder.Property(e => e.RankInSource).HasColumnName("rank_in_source");
        builder.OwnsOne(e => e.Period, period =>
        {
            period.Property(p => p.Start).HasColumnName("period_start");
            period.Property(p => p.End).HasColumnName("period_end");
            period.Property(p => p.Precision).HasColumnName("period_precision");
            period.Property(p => p.Label).HasColumnName("period_label").HasMaxLength(100);
        });
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(e => e.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Areas).WithOne().HasForeignKey(a => a.EvidenceItemId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(e => e.Areas).HasField("_areas");
        builder.HasIndex(e => e.ProblemId).HasDatabaseName("ix_evidence_item_problem");
        builder.HasIndex(e => e.RoundId).HasDatabaseName("ix_evidence_item_round");
    }
}
