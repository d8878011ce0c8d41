using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Analysis;

internal sealed class QuoteReviewConfiguration : IEntityTypeConfiguration<QuoteReview>
{
    public void Configure(EntityTypeBuilder<QuoteReview> builder)
    {
        builder.ToTable("quote_review");
        builder.HasKey(q => q.StatementId);
        builder.Property(q => q.StatementId).HasColumnName("statement_id").ValueGeneratedNever();
        builder.Property(q => q.State).HasColumnName("state");
        builder.Property(q => q.Text).HasColumnName("text").HasMaxLength(300);
        builder.Property(q => q.ReviewedBy).HasColumnName("reviewed_by").HasMaxLength(100);
        builder.Property(q => q.ReviewedOn).HasColumnName("reviewed_on");
        builder.HasOne<Statement>().WithOne().HasForeignKey<QuoteReview>(q => q.StatementId).OnDelete(DeleteBehavior.Cascade);
    }
}
