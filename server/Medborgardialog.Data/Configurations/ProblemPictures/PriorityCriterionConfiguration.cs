using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.ProblemPictures;

internal sealed class PriorityCriterionConfiguration : IEntityTypeConfiguration<PriorityCriterion>
{
    public void Configure(EntityTypeBuilder<PriorityCriterion> builder)
    {
        builder.ToTable("priority_criterion");
        builder.HasKey(c => new { c.ProblemId, c.Criterion });
        builder.Property(c => c.ProblemId).HasColumnName("problem_id");
        builder.Property(c => c.Criterion).HasColumnName("criterion");
        builder.Property(c => c.Proposed).HasColumnName("proposed");
        builder.Property(c => c.ProposedFrom).HasColumnName("proposed_from").HasMaxLength(500);
        builder.Property(c => c.Value).HasColumnName("value");
        builder.Property(c => c.Motive).HasColumnName("motive").HasMaxLength(500);
        builder.Property(c => c.ScoredBy).HasColumnName("scored_by").HasMaxLength(100);
        builder.Property(c => c.ScoredOn).HasColumnName("scored_on");
        builder.Ignore(c => c.Effective);
    }
}
