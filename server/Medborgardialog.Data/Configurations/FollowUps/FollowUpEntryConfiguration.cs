using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.FollowUps;

internal sealed class FollowUpEntryConfiguration : IEntityTypeConfiguration<FollowUpEntry>
{
    public void Configure(EntityTypeBuilder<FollowUpEntry> builder)
    {
        builder.ToTable("follow_up_entry");
        builder.HasKey(e => new { e.FollowUpId, e.ActivityId });
        builder.Property(e => e.FollowUpId).HasColumnName("follow_up_id");
        builder.Property(e => e.ActivityId).HasColumnName("activity_id");
        builder.Property(e => e.Status).HasColumnName("status");
        builder.Property(e => e.Outcome).HasColumnName("outcome").HasMaxLength(2000);
        builder.Property(e => e.QuantityDone).HasColumnName("quantity_done");
        builder.Property(e => e.Reason).HasColumnName("reason").HasMaxLength(500);
        builder.Property(e => e.Receiver).HasColumnName("receiver").HasMaxLength(200);
        builder.Property(e => e.Helped).HasColumnName("helped");
        builder.Property(e => e.HelpedMotive).HasColumnName("helped_motive").HasMaxLength(500);
        builder.Property(e => e.ReportingParty).HasColumnName("reporting_party").HasMaxLength(200);
        builder.HasOne<PromiseActivity>().WithMany().HasForeignKey(e => e.ActivityId).HasConstraintName("fk_follow_up_entry_activity").OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => e.ActivityId).HasDatabaseName("ix_follow_up_entry_activity");
    }
}
