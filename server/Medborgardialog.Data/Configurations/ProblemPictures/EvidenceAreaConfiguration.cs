using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.ProblemPictures;

internal sealed class EvidenceAreaConfiguration : IEntityTypeConfiguration<EvidenceArea>
{
    public void Configure(EntityTypeBuilder<EvidenceArea> builder)
    {
        builder.ToTable("evidence_area");
        builder.HasKey(a => new { a.EvidenceItemId, a.AreaId });
        builder.Property(a => a.EvidenceItemId).HasColumnName("evidence_item_id");
        builder.Property(a => a.AreaId).HasColumnName("area_id");
        builder.Property(a => a.RespondentCount).HasColumnName("respondent_count");
        builder.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.AreaId).HasDatabaseName("ix_evidence_area_area");
    }
}
