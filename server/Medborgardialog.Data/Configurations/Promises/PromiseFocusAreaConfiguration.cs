using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Promises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Promises;

internal sealed class PromiseFocusAreaConfiguration : IEntityTypeConfiguration<PromiseFocusArea>
{
    public void Configure(EntityTypeBuilder<PromiseFocusArea> builder)
    {
        builder.ToTable("promise_focus_area");
        builder.HasKey(f => new { f.PromiseId, f.FocusAreaId });
        builder.Property(f => f.PromiseId).HasColumnName("promise_id");
        builder.Property(f => f.FocusAreaId).HasColumnName("focus_area_id");
        builder.Property(f => f.Position).HasColumnName("position");
        builder.HasOne<FocusArea>().WithMany().HasForeignKey(f => f.FocusAreaId).HasConstraintName("fk_promise_focus_area_focus_area").OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => f.FocusAreaId).HasDatabaseName("ix_promise_focus_area_focus_area");
    }
}
