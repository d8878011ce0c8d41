using Medborgardialog.Domain.FollowUps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.FollowUps;

internal sealed class OutcomeCheckConfiguration : IEntityTypeConfiguration<OutcomeCheck>
{
    public void Configure(EntityTypeBuilder<OutcomeCheck> builder)
    {
        builder.ToTable("outcome_check");
        builder.WithoutInsertionOrder();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(c => c.FollowUpId).HasColumnName("follow_up_id");
        builder.Property(c => c.Answer).HasColumnName("answer");
        builder.Property(c => c.AnsweredOn).HasColumnName("answered_on");
        builder.Property(c => c.IdempotencyHash).HasColumnName("idempotency_hash").HasMaxLength(64);
        builder.HasOne<FollowUp>().WithMany().HasForeignKey(c => c.FollowUpId).HasConstraintName("fk_outcome_check_follow_up").OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.FollowUpId, c.IdempotencyHash }).IsUnique().HasDatabaseName("ux_outcome_check_idempotency");
    }
}
