using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Responses;

internal sealed class SubmissionRecordConfiguration : IEntityTypeConfiguration<SubmissionRecord>
{
    public void Configure(EntityTypeBuilder<SubmissionRecord> builder)
    {
        builder.ToTable("submission_record").WithoutInsertionOrder();
        builder.HasKey(s => s.IdempotencyHash).HasName("pk_submission_record");
        builder.Property(s => s.IdempotencyHash).HasColumnName("idempotency_hash").HasMaxLength(64);
        builder.Property(s => s.ReceiptHash).HasColumnName("receipt_hash").HasMaxLength(64);
        builder.Property(s => s.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(s => s.ResponseId).HasColumnName("survey_response_id");
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SurveyResponse>().WithMany().HasForeignKey(s => s.ResponseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.ReceiptHash).IsUnique().HasDatabaseName("ux_submission_record_receipt_hash");
        builder.HasIndex(s => s.ResponseId).IsUnique().HasDatabaseName("ux_submission_record_response");
    }
}
